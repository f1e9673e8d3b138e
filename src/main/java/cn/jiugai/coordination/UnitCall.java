package cn.jiugai.coordination;

import java.time.LocalDate;

/**
 * That a unit is called on again during the works (HG-4.1-2).
 *
 * @param number from 1 within the project
 * @param party role of the unit that is called
 * @param unit Chinese name of the unit
 * @param matter what it is called for
 * @param wantedOn until when it is wanted
 * @param by Chinese name of the unit that calls
 */
public record UnitCall(int number, String party, String unit, String matter, LocalDate wantedOn, String by) {

    /** How refusals and tasks name it. */
    public String title() {
        return "第%d号 %s（%s前）".formatted(number, unit, wantedOn);
    }
}
