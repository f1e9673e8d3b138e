package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * What one household gives, or the owners of a community together (JA-2-4).
 *
 * @param building null if the owners of the community decided together
 * @param door null likewise
 * @param amount null for goods and labour
 * @param contents what is given in kind; null for money
 * @param item number of the works item that it is meant for; null if it is for none in particular
 * @param consentedOn day of the consent; null if none is on record
 * @param consent document of the consent; null if none is on record
 */
record Contribution(
        String community,
        String building,
        String door,
        ContributionWay way,
        Fen amount,
        String contents,
        Integer item,
        LocalDate consentedOn,
        String consent) {

    /** By building and door, as messages name it. */
    String household() {
        return building == null ? community + "全体业主" : "%s %s %s".formatted(community, building, door);
    }

    boolean isConsented() {
        return consentedOn != null && consent != null;
    }

    /** What counts towards the estimate: money does, goods and labour do not (执行口径). */
    Fen counted() {
        return way.isMoney() ? amount : Fen.ZERO;
    }
}
