package cn.jiugai.scheme;

import cn.jiugai.rule.Fen;

/**
 * One item of the works list (改造内容清单) of a scheme.
 *
 * @param number from 1 in the order of the list; a new list numbers anew
 * @param community name of the community
 * @param name what is done, in the scheme's words
 * @param line the utility whose line it concerns
 * @param utilityOwned whether that line belongs to the utility (JA-2-5); false if no line is concerned
 * @param place where in the community; items with the same words share a place
 * @param opensGround whether the ground is opened there (JA-4.3-2)
 */
public record WorksItem(
        int number,
        String community,
        String name,
        WorksKind kind,
        WorksClass worksClass,
        Purpose purpose,
        LineOwner line,
        boolean utilityOwned,
        Fen cost,
        String place,
        boolean opensGround) {

    /** How messages name it. */
    public String label() {
        return "第%d项（%s %s）".formatted(number, community, name);
    }
}
