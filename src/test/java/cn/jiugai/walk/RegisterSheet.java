package cn.jiugai.walk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

/** What the register has to say about the walk-through's project after each phase: {@code walkthrough/jinan/register.yaml}. */
final class RegisterSheet {

    private static final String FILE = "/walkthrough/jinan/register.yaml";

    /**
     * One question to the register.
     *
     * @param after the phase, as its walk-through file is called
     * @param what it says, in Chinese
     * @param sql with {@code :project}
     * @param rows what is expected
     * @param wrong what is expected instead where every wrong turn was taken; null if the same
     */
    record Line(String after, String what, String sql, List<List<Object>> rows, List<List<Object>> wrong) {

        List<List<String>> expected(boolean withWrongTurns) {
            return (withWrongTurns && wrong != null ? wrong : rows)
                    .stream()
                            .map(row -> row.stream().map(RegisterSheet::text).toList())
                            .toList();
        }
    }

    private final JdbcClient jdbc;
    private final List<Line> lines;

    RegisterSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
        lines = read();
    }

    private static List<Line> read() {
        try (InputStream content = RegisterSheet.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().convertValue(new Yaml(new Texts()).load(content), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Holds the register against all that is said of a phase. */
    void check(String phase, String project, boolean withWrongTurns, SoftAssertions faults) {
        lines.stream()
                .filter(line -> line.after().equals(phase))
                .forEach(line -> faults.assertThat(rows(line.sql(), project))
                        .as("%s办完后，%s：%s", phase, project, line.what())
                        .isEqualTo(line.expected(withWrongTurns)));
    }

    private List<List<String>> rows(String sql, String project) {
        return jdbc.sql(sql)
                .param("project", project)
                .query((row, number) -> values(row))
                .list();
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(text(row.getObject(column)));
        }
        return values;
    }

    /** As the sheet writes it, whatever type the database gives. */
    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
