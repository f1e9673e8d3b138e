package cn.jiugai.notice;

import cn.jiugai.consultation.Outcome;

/**
 * What somebody objected during a notice (HG-4.1-1).
 *
 * @param number within the project, from 1
 * @param notice number of the notice
 * @param outcome null while it is open; one that is adopted changes the scheme
 * @param answer null while it is open
 */
public record Objection(int number, int notice, String objection, Outcome outcome, String answer) {

    boolean isOpen() {
        return outcome == null;
    }
}
