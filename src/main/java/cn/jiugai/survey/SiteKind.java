package cn.jiugai.survey;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;

/** What lies idle (JA-4.3-1). */
public enum SiteKind {
    ROOM("房屋"),
    LAND("土地");

    private final String title;

    SiteKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Optional<SiteKind> of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.title.equals(CellText.key(text)))
                .findFirst();
    }
}
