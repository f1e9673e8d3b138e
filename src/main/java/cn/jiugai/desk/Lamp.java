package cn.jiugai.desk;

/** How urgent a task is, in the colours of a supervision board (督办灯). */
enum Lamp {
    GREEN,
    YELLOW,
    RED,
    GREY;

    /** So many working days before the due date the lamp turns yellow. */
    static final int YELLOW_FROM = 2;
}
