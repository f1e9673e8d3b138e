package cn.jiugai.consultation;

/**
 * What was proposed at a meeting (HG-2-5).
 *
 * @param number within the project, from 1
 * @param meeting number of the meeting
 * @param outcome null while it is open
 * @param answer how it is taken up, or why not; null while it is open
 */
public record Proposal(int number, int meeting, String proposal, Outcome outcome, String answer) {

    boolean isOpen() {
        return outcome == null;
    }
}
