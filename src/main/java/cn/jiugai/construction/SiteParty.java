package cn.jiugai.construction;

import cn.jiugai.engine.Variable;
import java.util.Arrays;

/** The parties of the works, each with a person who answers for it (JA-3.6-2). */
enum SiteParty {
    IMPLEMENTING_ENTITY("implementingEntity", "建设单位（实施主体）"),
    DESIGNER("designer", "设计单位"),
    SURVEYOR("surveyor", "勘察单位"),
    CONTRACTOR("contractor", "施工单位"),
    SUPERVISOR("supervisor", "监理单位");

    private final String role;
    private final String title;

    SiteParty(String role, String title) {
        this.role = role;
        this.title = title;
    }

    /** The party that holds a role for the project; the role has to be one of a party. */
    static SiteParty ofRole(String role) {
        return Arrays.stream(values())
                .filter(party -> party.role.equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("“%s”不是参建单位的角色".formatted(role)));
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

    /** Whether the person answers under a registration: project manager of the contractor, chief engineer of the supervisor. */
    boolean certified() {
        return this == CONTRACTOR || this == SUPERVISOR;
    }

    /** The field of the form with the number of the person's certificate. */
    Variable<String> certificate() {
        return Variable.text(role + "Certificate");
    }

    /** The field of the form with the person's telephone number. */
    Variable<String> phone() {
        return Variable.text(role + "Phone");
    }
}
