package cn.jiugai.desk;

/** How urgent a task is, in the colours of a supervision board (督办灯). */
enum Lamp {
    GREEN("绿灯"),
    YELLOW("黄灯"),
    RED("红灯"),
    GREY("灰灯");

    /** So many working days before the due date the lamp turns yellow. */
    static final int YELLOW_FROM = 2;

    private final String label;

    Lamp(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
