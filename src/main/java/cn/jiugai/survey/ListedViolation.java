package cn.jiugai.survey;

import cn.jiugai.sheet.CellText;

/**
 * A row of the sheet 违法违规线索, not yet in the register.
 *
 * @param description null if nothing more is said
 */
record ListedViolation(String community, ViolationKindSeen kind, String place, String description) {

    /** The same in two rows means the same violation. */
    String key() {
        return "%s/%s/%s".formatted(community, kind, CellText.key(place));
    }
}
