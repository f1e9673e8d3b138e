package cn.jiugai.tender;

/** What may point to one of the five offences: what is expected of honest bids, and the article that says so. */
enum SignKind {
    SAME_CONTACT(Offence.COLLUSION, "联系人", "招标投标法实施条例第四十条第二项"),
    SAME_PHONE(Offence.COLLUSION, "联系电话", "招标投标法实施条例第四十条第二项"),
    SAME_AGENT(Offence.COLLUSION, "授权代理人", "招标投标法实施条例第四十条第二项"),
    SAME_LEGAL_REPRESENTATIVE(Offence.COLLUSION, "法定代表人", "招标投标法实施条例第三十四条"),
    SAME_PERSON(Offence.COLLUSION, "办理人员", "招标投标法实施条例第四十条第二项、第三项"),
    MEMBER_OF_TWO(Offence.COLLUSION, "联合体成员", "招标投标法实施条例第三十七条"),
    SAME_FILE_AUTHOR(Offence.COLLUSION, "文件编制人", "招标投标法实施条例第四十条第一项"),
    SAME_MACHINE(Offence.COLLUSION, "文件机器码", "招标投标法实施条例第四十条第一项"),
    SAME_BOND_ACCOUNT(Offence.COLLUSION, "保证金付款账号", "招标投标法实施条例第四十条第六项"),
    SAME_MANAGER(Offence.COLLUSION, "项目负责人", "招标投标法实施条例第四十条第三项"),
    EQUAL_TOTAL(Offence.COLLUSION, "投标报价", "招标投标法实施条例第四十条第四项"),
    EQUAL_ITEMS(Offence.COLLUSION, "分项报价", "招标投标法实施条例第四十条第四项"),
    STEADY_TOTAL(Offence.COLLUSION, "报价规律", "招标投标法实施条例第四十条第四项"),
    CERTIFICATE_OF_TWO(Offence.FRAUD, "证书持有人", "招标投标法实施条例第四十二条"),
    CERTIFICATE_EXPIRED(Offence.FRAUD, "证书有效期", "招标投标法实施条例第四十二条"),
    BOND_OF_OTHER(Offence.BORROWED_NAME, "保证金付款户名", "招标投标法实施条例第二十六条、第四十二条"),
    FORBIDDEN_SUBCONTRACT(Offence.ILLEGAL_SUBCONTRACT, "分包许可", "招标投标法第四十八条"),
    SUBCONTRACT_OF_MAIN_WORKS(Offence.ILLEGAL_SUBCONTRACT, "主体工程", "招标投标法第四十八条、建筑法第二十九条"),
    ON_TWO_SITES(Offence.LENT_CERTIFICATE, "在建工地", "注册建造师管理规定第二十一条"),
    INSURED_ELSEWHERE(Offence.LENT_CERTIFICATE, "社保缴纳单位", "建办市〔2018〕57号");

    private final Offence offence;
    private final String title;
    private final String law;

    SignKind(Offence offence, String title, String law) {
        this.offence = offence;
        this.title = title;
        this.law = law;
    }

    Offence offence() {
        return offence;
    }

    /** What the sign is about, e.g. 联系电话. */
    String title() {
        return title;
    }

    /** The article that makes it a sign. */
    String law() {
        return law;
    }
}
