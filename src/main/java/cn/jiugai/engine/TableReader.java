package cn.jiugai.engine;

import java.util.List;

/**
 * Reads the result of a decision table, and says what it needs in which column, so that a cell that it could not read is
 * refused when an owner deploys the table and not when a project comes to the row.
 */
public interface TableReader {

    /** Id of the decision, e.g. {@code procedures}. */
    String table();

    List<TableColumn> columns();
}
