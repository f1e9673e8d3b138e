package cn.jiugai.progress;

import cn.jiugai.scheme.WorksItem;

/** An item of a works list by its words, which outlast the numbers of one list. */
record FinishedItem(String community, String name, String place) {

    static FinishedItem of(WorksItem item) {
        return new FinishedItem(item.community(), item.name(), item.place());
    }

    /** How messages name it. */
    String label() {
        return "%s %s".formatted(community, name);
    }
}
