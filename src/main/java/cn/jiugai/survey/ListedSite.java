package cn.jiugai.survey;

import cn.jiugai.sheet.CellText;
import java.math.BigDecimal;

/** A row of the sheet 闲置资源, not yet in the register. */
record ListedSite(String community, SiteKind kind, String place, BigDecimal areaM2) {

    /** The same in two rows means the same site. */
    String key() {
        return "%s/%s/%s".formatted(community, kind, CellText.key(place));
    }
}
