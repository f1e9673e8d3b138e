package cn.jiugai.consultation;

/** The rounds in which households are asked, numbered within a project. */
final class Rounds {

    /** The demand, before the scheme is drafted (JA-3.2-1). */
    static final int DEMAND = 1;

    /** The first draft scheme (JA-3.2-3); each later draft has the next number. */
    static final int FIRST_DRAFT = 2;

    private Rounds() {}
}
