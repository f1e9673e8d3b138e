package cn.jiugai.construction;

import cn.jiugai.engine.Variable;

/** The parties of the works, each with a person who answers for it (JA-3.6-2). */
enum SiteParty {
    IMPLEMENTING_ENTITY("implementingEntity", "实施主体"),
    DESIGNER("designer", "设计单位"),
    CONTRACTOR("contractor", "施工单位"),
    SUPERVISOR("supervisor", "监理单位");

    private final String role;
    private final String title;

    SiteParty(String role, String title) {
        this.role = role;
        this.title = title;
    }

    /** The role that the party holds for the project. */
    String role() {
        return role;
    }

    String title() {
        return title;
    }

    /** The field of the form with the person's name. */
    Variable<String> person() {
        return Variable.text(role + "Person");
    }

    /** The field of the form with the person's telephone number. */
    Variable<String> phone() {
        return Variable.text(role + "Phone");
    }
}
