package cn.jiugai.engine;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that goes into a process variable for a form to show: the engine's column holds 4,000 characters. */
final class ShownText {

    private static final int LONGEST = 4000;
    private static final String CUT = "\n\n（内容过长，以下从略，全文见登记簿）";

    private ShownText() {}

    /** What a check found, as Markdown: several reasons are numbered, one stands by itself; empty if it passed. */
    static String reasons(Verdict verdict) {
        List<Finding> findings = verdict.findings();
        return fit(
                findings.size() < 2
                        ? verdict.reasons()
                        : IntStream.range(0, findings.size())
                                .mapToObj(i -> "%d. %s"
                                        .formatted(i + 1, findings.get(i).sentence()))
                                .collect(Collectors.joining("\n")));
    }

    /** The text, cut at the end where it is longer than a variable can be; a cut text says so. */
    static String fit(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
