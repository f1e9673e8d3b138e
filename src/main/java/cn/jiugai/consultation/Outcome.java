package cn.jiugai.consultation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of an opinion or a proposal (JA-3.2-4, HG-2-5). */
public enum Outcome {
    ADOPTED("采纳"),
    DECLINED("不采纳");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** What a form sends: {@code adopted} or {@code declined}. */
    public static Outcome sent(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    static Optional<Outcome> of(String text) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.title.equals(CellText.key(text)))
                .findFirst();
    }
}
