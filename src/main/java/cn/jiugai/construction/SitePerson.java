package cn.jiugai.construction;

/**
 * Who answers for a party of the works (JA-3.6-2).
 *
 * @param role role of the party, e.g. {@code contractor}
 * @param title its Chinese name
 * @param unit the unit that held the role when the person was named; null if none did
 * @param phone null if none was given
 * @param certificate number of the registration; null where none is needed
 */
public record SitePerson(String role, String title, String unit, String name, String phone, String certificate) {}
