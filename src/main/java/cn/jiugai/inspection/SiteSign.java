package cn.jiugai.inspection;

import cn.jiugai.tender.Offence;

/**
 * A sign of one of the five offences on a site (JA-3.6-1).
 *
 * @param id null before it is kept
 * @param accused role of the unit whom it points to
 * @param place where it was seen
 * @param fact what was seen, and what should have been
 */
record SiteSign(Long id, SiteSignKind kind, Offence offence, String accused, String place, String fact) {

    /** E.g. {@code 违法分包迹象：3号楼，…}. */
    String words() {
        return "%s迹象（%s）：%s，%s".formatted(offence.title(), kind.title(), place, fact);
    }
}
