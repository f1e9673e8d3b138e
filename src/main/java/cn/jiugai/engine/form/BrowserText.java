package cn.jiugai.engine.form;

import java.util.regex.Pattern;

/**
 * Text as JavaScript treats it: what {@code trim} takes away, and what {@code new RegExp(pattern).test(value)} finds.
 * Characters beyond the basic plane count as two for lengths, in both; a dot in a pattern takes them as one here.
 */
final class BrowserText {

    private static final String SPACE = "\\s\\u00a0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
    private static final Pattern EDGES = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+\\z");

    private BrowserText() {}

    static int trimmedLength(String text) {
        return EDGES.matcher(text).replaceAll("").length();
    }

    /**
     * Compiles a pattern of JavaScript.
     *
     * @throws java.util.regex.PatternSyntaxException if Java cannot read it
     */
    static Pattern pattern(String javaScript) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < javaScript.length(); i++) {
            char c = javaScript.charAt(i);
            if (c == '\\' && i + 1 < javaScript.length()) {
                java.append(escape(javaScript.charAt(++i), inClass));
            } else if (c == '$' && !inClass) {
                java.append("\\z"); // Java's $ lets a last line break pass
            } else if (c == '[' && !inClass) {
                inClass = true;
                java.append(c);
            } else if ((c == '[' || c == '&') && inClass) {
                java.append('\\').append(c); // in Java these two nest and intersect classes
            } else {
                inClass = inClass && c != ']';
                java.append(c);
            }
        }
        return Pattern.compile(java.toString());
    }

    private static String escape(char c, boolean inClass) {
        return switch (c) {
            case 's' -> inClass ? SPACE : "[" + SPACE + "]";
            case 'S' -> "[^" + SPACE + "]";
            default -> "\\" + c;
        };
    }
}
