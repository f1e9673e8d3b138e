package cn.jiugai.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked of the database: statements (each one of a batch counts), rows read and written, by the shape of the
 * statement, and the time from the first to the last of what was measured.
 */
final class Tally {

    /** One shape of statement, how often it was sent and how many rows it read or wrote. */
    static final class Line {
        private long statements;
        private long rowsRead;
        private long rowsWritten;

        long statements() {
            return statements;
        }

        long rowsRead() {
            return rowsRead;
        }

        long rowsWritten() {
            return rowsWritten;
        }
    }

    private final Map<String, Line> lines = new HashMap<>();
    private long nanos;

    synchronized void sent(String statement, long times, long written) {
        Line line = line(statement);
        line.statements += times;
        line.rowsWritten += written;
    }

    synchronized void read(String statement) {
        line(statement).rowsRead++;
    }

    private Line line(String statement) {
        return lines.computeIfAbsent(statement, shape -> new Line());
    }

    void took(long more) {
        nanos += more;
    }

    /** Adds what another one has counted. */
    Tally add(Tally other) {
        nanos += other.nanos;
        other.lines.forEach((shape, line) -> {
            Line mine = line(shape);
            mine.statements += line.statements;
            mine.rowsRead += line.rowsRead;
            mine.rowsWritten += line.rowsWritten;
        });
        return this;
    }

    long statements() {
        return lines.values().stream().mapToLong(Line::statements).sum();
    }

    long rowsRead() {
        return lines.values().stream().mapToLong(Line::rowsRead).sum();
    }

    long rowsWritten() {
        return lines.values().stream().mapToLong(Line::rowsWritten).sum();
    }

    double milliseconds() {
        return nanos / 1e6;
    }

    /** The shapes that were sent most often. */
    List<Map.Entry<String, Line>> most(int number) {
        return lines.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Line> line) ->
                                line.getValue().statements())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(number)
                .toList();
    }
}
