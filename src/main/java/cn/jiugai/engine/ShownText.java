package cn.jiugai.engine;

/** Text that goes into a process variable for a form to show: the engine's column holds 4,000 characters. */
final class ShownText {

    private static final int LONGEST = 4000;
    private static final String CUT = "\n\n（内容过长，以下从略，全文见登记簿）";

    private ShownText() {}

    /** The text, cut at the end where it is longer than a variable can be; a cut text says so. */
    static String fit(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
