package cn.jiugai.scheme;

import cn.jiugai.survey.IdleSite;
import cn.jiugai.violation.FreedSite;
import java.math.BigDecimal;

/**
 * A site that is offered to a scheme (JA-4.3-1).
 *
 * @param id row of the idle site, or number of the violation within the project
 * @param kind Chinese name of what it is, e.g. 闲置房屋
 */
record OfferedSite(Source source, long id, String kind, String place, BigDecimal areaM2) {

    /** Where it comes from. */
    enum Source {
        IDLE,
        FREED
    }

    static OfferedSite of(IdleSite site) {
        return new OfferedSite(
                Source.IDLE,
                site.id(),
                "闲置" + site.kind().title(),
                "%s %s".formatted(site.communityName(), site.place()),
                site.areaM2());
    }

    static OfferedSite of(FreedSite site) {
        return new OfferedSite(Source.FREED, site.violation(), "拆违腾空土地", site.place(), site.areaM2());
    }

    /** Tells it from the other sites of the project, e.g. {@code IDLE-12}. */
    String key() {
        return source + "-" + id;
    }

    /** How messages and tasks name it. */
    String label() {
        return "%s（%s%s）"
                .formatted(
                        place,
                        kind,
                        areaM2 == null
                                ? ""
                                : "，%s平方米".formatted(areaM2.stripTrailingZeros().toPlainString()));
    }
}
