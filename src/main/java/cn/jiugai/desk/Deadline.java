package cn.jiugai.desk;

/**
 * What a card says about the due date of a task.
 *
 * @param lamp its colour
 * @param text the same in words: a colour alone is not enough for everybody
 * @param daysLeft working days until the due date, negative after it, null without one
 */
record Deadline(Lamp lamp, String text, Integer daysLeft) {

    static Deadline none() {
        return new Deadline(Lamp.GREY, "未设期限", null);
    }

    /** Of a task that stands still with its project: its date moves by the days of the suspension. */
    static Deadline suspended() {
        return new Deadline(Lamp.GREY, "已暂停，期限顺延", null);
    }

    /**
     * @param daysLeft working days from today to the day of the due date
     * @param passed whether the due moment itself is over; on the last day that is after closing time
     */
    static Deadline of(int daysLeft, boolean passed) {
        if (passed) {
            return new Deadline(Lamp.RED, daysLeft < 0 ? "已逾期%d个工作日".formatted(-daysLeft) : "已逾期，不足1个工作日", daysLeft);
        }
        String text = daysLeft == 0 ? "今日到期" : "还剩%d个工作日".formatted(daysLeft);
        return new Deadline(daysLeft <= Lamp.YELLOW_FROM ? Lamp.YELLOW : Lamp.GREEN, text, daysLeft);
    }
}
