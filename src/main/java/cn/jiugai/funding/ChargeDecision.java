package cn.jiugai.funding;

/**
 * What the housing bureau decides on a case about a charge (JA-2-6).
 *
 * @param opinion null if it says nothing more
 */
record ChargeDecision(Kind kind, String opinion) {

    /** The ways to decide. */
    enum Kind {
        /** The charge was wrong and has been put right. */
        CORRECTED("违规收费已纠正"),
        /** The charge rests on what the utility has declared. */
        JUSTIFIED("收费有申报的依据"),
        /** There was no such charge. */
        UNFOUNDED("反映情况不属实"),
        RETURNED("退回专营单位重新处理");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
