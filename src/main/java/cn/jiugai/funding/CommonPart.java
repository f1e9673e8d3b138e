package cn.jiugai.funding;

import cn.jiugai.engine.Variable;

/** The parts of a building that all of its owners have in common, and towards which residents are asked to give (HG-6-6). */
enum CommonPart {
    ELEVATORS("加装电梯", "elevatorShare"),
    DOORS("单元门", "doorShare"),
    WALLS("外墙保温", "wallShare"),
    ROOFS("屋面防水", "roofShare");

    private final String title;
    private final Variable<Integer> share;

    CommonPart(String title, String field) {
        this.title = title;
        this.share = Variable.count(field);
    }

    String title() {
        return title;
    }

    /** The field in which the project sets its residents' share, in whole percent. */
    Variable<Integer> share() {
        return share;
    }
}
