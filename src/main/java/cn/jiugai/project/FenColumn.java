package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An amount in a column {@code …_fen} that may be null. */
public final class FenColumn {

    private FenColumn() {}

    /** @return null where the column is null */
    public static Fen read(ResultSet row, String column) throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : new Fen(value);
    }

    /** @return what is written for the amount; null for none */
    public static Long of(Fen amount) {
        return amount == null ? null : amount.value();
    }
}
