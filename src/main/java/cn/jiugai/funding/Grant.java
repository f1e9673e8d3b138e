package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * How far public money has come (HG-6-1).
 *
 * @param applied what was applied for; null where nothing has to be
 * @param granted what was granted so far; null while nothing was
 * @param document number of the document that grants it; null while nothing was granted
 */
record Grant(Fen applied, Fen granted, String document) {

    /** Of a source that needs no grant. */
    static final Grant NONE = new Grant(null, null, null);

    /** How forms show it; empty if there is nothing to say. */
    String text() {
        if (applied == null) {
            return "";
        }
        return granted == null
                ? "，申请%s，还没有批准".formatted(applied)
                : "，申请%s，批准%s（%s）".formatted(applied, granted, document);
    }
}
