package cn.jiugai.board;

import java.util.Arrays;
import java.util.Optional;

/** The boards that stand at a site (HG-4.2-1). */
enum BoardKind {
    RESPONSIBLE("responsible", "责任主体公示牌"),
    MATERIALS("materials", "主要材料公示牌");

    private final String path;
    private final String title;

    BoardKind(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** Its part of the page's address, and how the fields of the form begin. */
    String path() {
        return path;
    }

    /** Chinese name. */
    String title() {
        return title;
    }

    static Optional<BoardKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
