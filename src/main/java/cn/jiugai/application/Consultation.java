package cn.jiugai.application;

import java.time.LocalDate;

/**
 * A consultation of the owners on how the community will be managed (HG-4.1-7).
 *
 * @param street who took part for the street
 * @param community who took part for the community
 * @param participants owners who took part
 */
record Consultation(
        LocalDate heldOn, String place, String street, String community, int participants, String minutes) {}
