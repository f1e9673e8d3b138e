package cn.jiugai.handover;

import cn.jiugai.engine.Variable;

/** The four sides that consult about a community under the lead of its party organisation (四位一体, JA-3.8-2). */
enum CouncilSide {
    PARTY_ORGANISATION("社区党组织", "partyOrganisation"),
    RESIDENTS_COMMITTEE("社区居民委员会", "residentsCommittee"),
    OWNERS_COMMITTEE("业主委员会", "ownersCommittee"),
    PROPERTY_FIRM("物业服务企业", "propertyFirm");

    private final String title;
    private final String key;

    CouncilSide(String title, String key) {
        this.title = title;
        this.key = key;
    }

    String title() {
        return title;
    }

    /** Whether the side exists: a radio field with yes and no, of which one has to be chosen. */
    Variable<Boolean> there() {
        return HandoverVariables.yesOrNo(key + "There");
    }

    /** Its name; for the property firm the unit that it is. */
    Variable<String> organisation() {
        return Variable.text(key);
    }

    /** Why it does not exist yet. */
    Variable<String> whyMissing() {
        return Variable.text(key + "Missing");
    }
}
