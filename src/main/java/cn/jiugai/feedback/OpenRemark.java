package cn.jiugai.feedback;

/**
 * A remark of a resident that is not closed (JA-3.5-3).
 *
 * @param number from 1 within the project
 * @param community name of the community; the door is for those who deal with the remark
 * @param subject what it is about
 * @param waitsFor Chinese name of the unit whose turn it is to answer, or that has to ask the resident
 */
public record OpenRemark(int number, String community, String subject, String waitsFor) {

    /** How refusals name it. */
    public String title() {
        return "第%d号 %s（%s，等%s）".formatted(number, community, subject, waitsFor);
    }
}
