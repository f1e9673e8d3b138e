package cn.jiugai.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A statement without what changes from one sending to the next and without long lists of columns. */
final class Shape {

    private static final int LONGEST = 130;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COLUMNS = Pattern.compile("^select (distinct )?.*? from ", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSERT = Pattern.compile("^(insert into \\w+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATE = Pattern.compile("^(update \\w+) set .* (where )", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("\\( ?\\?( ?, ?\\?)+ ?\\)");

    private Shape() {}

    static String of(String sql) {
        return KNOWN.computeIfAbsent(sql, Shape::shorten);
    }

    private static String shorten(String sql) {
        String line = BLANKS.matcher(sql.strip()).replaceAll(" ");
        line = LIST.matcher(line).replaceAll("(…)");
        line = COLUMNS.matcher(line).replaceFirst("select … from ");
        line = INSERT.matcher(line).replaceFirst("$1");
        line = UPDATE.matcher(line).replaceFirst("$1 … $2");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
