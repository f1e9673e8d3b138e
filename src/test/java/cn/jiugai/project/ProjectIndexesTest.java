package cn.jiugai.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** H2 indexes foreign keys by itself, PostgreSQL does not: there a missing index reads the rows of all projects. */
@JiugaiTest
@DisplayName("登记簿按项目查得快")
class ProjectIndexesTest {

    @Autowired
    private DataSource dataSource;

    @Test
    @DisplayName("引用项目的每张表都有以项目打头的索引")
    void everyReference() throws SQLException {
        Set<String> references = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String table = data.storesUpperCaseIdentifiers() ? "PROJECT" : "project";
            try (ResultSet keys = data.getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next()) {
                    String referring = keys.getString("FKTABLE_NAME");
                    String column = keys.getString("FKCOLUMN_NAME");
                    references.add(name(referring, column));
                    boolean first = keys.getShort("KEY_SEQ") == 1;
                    if (first && !leading(connection, referring).contains(column)) {
                        without.add(name(referring, column));
                    }
                }
            }
        }
        assertThat(references).hasSizeGreaterThan(50);
        assertThat(without).isEmpty();
    }

    @Test
    @DisplayName("每次办结都要查的办理记录，有以流程实例打头的索引")
    void completions() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            assertThat(leading(connection, upper ? "COMPLETION" : "completion"))
                    .contains(upper ? "INSTANCE" : "instance");
        }
    }

    /** The first columns of the table's indexes. */
    private static Set<String> leading(Connection connection, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet indexes = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (indexes.next()) {
                if (indexes.getShort("ORDINAL_POSITION") == 1) {
                    columns.add(indexes.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static String name(String table, String column) {
        return "%s.%s".formatted(table, column).toLowerCase(Locale.ROOT);
    }
}
