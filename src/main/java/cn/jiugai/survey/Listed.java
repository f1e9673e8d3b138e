package cn.jiugai.survey;

/** How many idle sites and violations the uploaded lists have for a community. */
record Listed(int idleSites, int violations) {

    static final Listed NOTHING = new Listed(0, 0);
}
