package cn.jiugai.selection;

/**
 * An application of the year as the selection has it.
 *
 * @param outReason why it did not come in, in Chinese; null if it did
 * @param withdrawn why it was taken out after it had come in; null if it was not
 */
record Entry(String application, String outReason, String withdrawn) {

    boolean takesPart() {
        return outReason == null && withdrawn == null;
    }
}
