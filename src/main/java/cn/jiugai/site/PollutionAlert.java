package cn.jiugai.site;

import java.time.LocalDate;

/**
 * An alert of heavy air pollution (重污染天气预警) during the works (HG-5.3-1).
 *
 * @param number from 1 in the project
 * @param notice number of the notice
 * @param toOn last day for which it was announced
 * @param measures what the contractor does against dust and emissions; null while it has not said
 * @param workedOn whether the works went on; null while the contractor has not said
 */
record PollutionAlert(
        String instance,
        int number,
        AlertLevel level,
        String notice,
        LocalDate fromOn,
        LocalDate toOn,
        String measures,
        Boolean workedOn,
        String person) {}
