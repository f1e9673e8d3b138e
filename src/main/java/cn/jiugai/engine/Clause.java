package cn.jiugai.engine;

/**
 * One clause of a district's plan, in our own words.
 *
 * @param id e.g. {@code JA-3.3-2}
 * @param at chapter and section of the plan, e.g. {@code 三(三)}
 * @param kind what it asks of the software
 * @param text Chinese paraphrase
 * @param reading how we apply it where the plan leaves it open (执行口径); null if it does not
 */
public record Clause(String id, String at, Kind kind, String text, String reading) {

    /** What a clause asks of the software. */
    public enum Kind {
        STEP("工作"),
        RULE("核验"),
        ROUTING("分工"),
        DEADLINE("时限"),
        RECORD("记录"),
        DOCUMENT("材料"),
        OPTION("鼓励事项");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word that clerks read. */
        public String label() {
            return label;
        }
    }
}
