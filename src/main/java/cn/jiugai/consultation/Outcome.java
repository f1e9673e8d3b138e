package cn.jiugai.consultation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;

/** What became of an opinion (JA-3.2-4). */
enum Outcome {
    ADOPTED("采纳"),
    DECLINED("不采纳");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Outcome> of(String text) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.title.equals(CellText.key(text)))
                .findFirst();
    }
}
