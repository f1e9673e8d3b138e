package cn.jiugai.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Thresholds and periods stand on the steps and in tables, where process owners see them, never in Java. */
@DisplayName("程序里没有法定数字")
class NumbersOfLawTest {

    private static final Path SOURCES = Path.of("src/main/java/cn/jiugai");

    private static final Set<String> NOT_PHASES =
            Set.of("rule", "sheet", "calendar", "office", "project", "engine", "desk", "cockpit");

    /** Numbers of the presentation, with what they are. */
    private static final Map<String, Set<String>> NO_LAW = Map.ofEntries(
            Map.entry("HouseholdOpinions.java", Set.of("5")), // how many open opinions a reason names
            Map.entry("Submission.java", Set.of("5")), // the same
            Map.entry("DrawingReview.java", Set.of("3")), // how many conditions the record has
            Map.entry("PlanReconciliation.java", Set.of("4")), // decimals between m² and 万㎡
            Map.entry("Comparison.java", Set.of("10")), // how many items a reason names
            Map.entry("BenchMeeting.java", Set.of("3")), // sides that meet
            Map.entry("PermitAhead.java", Set.of("3")), // approvals that the record has
            Map.entry("DrawingReviewByRisk.java", Set.of("2")), // conditions that the record has
            Map.entry("Satisfaction.java", Set.of("10_000", "100")), // hundredths of a percent in a reason
            Map.entry("Consent.java", Set.of("100")), // whole percent for the score
            Map.entry("Council.java", Set.of("2"))); // sides that it takes to agree on anything

    private static final Pattern TEXTS_AND_COMMENTS =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d_.]*");

    @Test
    @DisplayName("核验、登记动作和规则类里除0和1外没有数字")
    void rulesHaveNone() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> rules = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !NOT_PHASES.contains(file.getParent().getFileName().toString()))
                    .filter(NumbersOfLawTest::judgesOrActs)
                    .toList();
            assertThat(rules).hasSizeGreaterThan(20);
            assertThat(rules)
                    .allSatisfy(file -> assertThat(numbers(file))
                            .as(file.toString())
                            .isSubsetOf(NO_LAW.getOrDefault(file.getFileName().toString(), Set.of())));
        }
    }

    private static boolean judgesOrActs(Path file) {
        String source = read(file);
        return source.contains("Verdict") || source.contains("extends Action");
    }

    private static List<String> numbers(Path file) {
        return NUMBER.matcher(TEXTS_AND_COMMENTS.matcher(read(file)).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(number -> !number.equals("0") && !number.equals("1"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
