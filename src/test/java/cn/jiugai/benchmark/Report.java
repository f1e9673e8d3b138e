package cn.jiugai.benchmark;

import cn.jiugai.benchmark.Life.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The tables of a run, as Markdown.
 *
 * @param house lives in the house
 * @param bare the same lives with the engine alone
 * @param withCallers one more life in the house, in which each statement is named by who asked
 */
record Report(Machine machine, List<Life> house, List<Life> bare, Life withCallers) {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final int MOST = 40;

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("report.md"), text());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("| machine | |\n|---|---|\n");
        machine.facts().forEach((fact, value) -> text.append("| %s | %s |\n".formatted(fact, value)));
        machine.settings().forEach((name, value) -> text.append("| PostgreSQL `%s` | %s |\n".formatted(name, value)));
        text.append("| rounds | %d, each first in the house, then with the engine alone |\n".formatted(house.size()));
        text.append("| tasks of a project | %s |\n\n"
                .formatted(number(median(house, life -> life.tasks().size()))));
        text.append(
                "| a project (median) | house | of it starts, tasks, jobs | engine alone | ratio of these |\n|---|--:|--:|--:|--:|\n");
        line(text, "statements", Tally::statements);
        line(text, "rows read", Tally::rowsRead);
        line(text, "rows written", Tally::rowsWritten);
        line(text, "milliseconds", Tally::milliseconds);
        text.append(
                "\n| the house, by what is done (median) | statements | rows read | rows written | ms |\n|---|--:|--:|--:|--:|\n");
        for (Kind kind : Kind.values()) {
            Function<Life, Tally> part = life -> life.counted().get(kind);
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            kind.title(),
                            number(median(house, life -> part.apply(life).statements())),
                            number(median(house, life -> part.apply(life).rowsRead())),
                            number(median(house, life -> part.apply(life).rowsWritten())),
                            number(median(house, life -> part.apply(life).milliseconds()))));
        }
        top(text, "Most frequent in the house, and which class of ours asked (of one more life)", withCallers.whole());
        top(text, "Most frequent with the engine alone", bare.get(0).whole());
        return text.toString();
    }

    private void line(StringBuilder text, String what, ToDoubleFunction<Tally> figure) {
        double all = median(house, life -> figure.applyAsDouble(life.whole()));
        double likeTheEngine = median(house, life -> figure.applyAsDouble(engineWork(life)));
        double alone = median(bare, life -> figure.applyAsDouble(life.whole()));
        text.append("| %s | %s | %s | %s | %.2f |\n"
                .formatted(what, number(all), number(likeTheEngine), number(alone), likeTheEngine / alone));
    }

    /** Without what the engine alone has no like of: spreadsheets and papers. */
    private static Tally engineWork(Life life) {
        return new Tally()
                .add(life.counted().get(Kind.START))
                .add(life.counted().get(Kind.TASKS))
                .add(life.counted().get(Kind.JOBS));
    }

    private static void top(StringBuilder text, String title, Tally tally) {
        text.append("\n%s:\n\n| statement | times | rows read | rows written |\n|---|--:|--:|--:|\n".formatted(title));
        for (Map.Entry<String, Tally.Line> line : tally.most(MOST)) {
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            line.getKey().replace("|", "\\|"),
                            number(line.getValue().statements()),
                            number(line.getValue().rowsRead()),
                            number(line.getValue().rowsWritten())));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static double median(List<Life> lives, ToDoubleFunction<Life> figure) {
        double[] sorted = lives.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
