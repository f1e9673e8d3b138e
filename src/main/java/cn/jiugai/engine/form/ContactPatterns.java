package cn.jiugai.engine.form;

import java.util.regex.Pattern;

/** What counts as an address of e-mail or a telephone number, no stricter than the browser. */
final class ContactPatterns {

    private static final String HOST_PART = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

    /** The HTML standard's valid e-mail address. */
    static final Pattern EMAIL =
            Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + HOST_PART + "(?:\\." + HOST_PART + ")*\\z");

    /** + or 00 and a number with its country's code (E.164: at most 15 digits, none begins with 0). */
    static final Pattern PHONE = Pattern.compile("^(?:\\+|00)[1-9]\\d{6,14}\\z");

    private ContactPatterns() {}
}
