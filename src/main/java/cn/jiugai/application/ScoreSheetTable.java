package cn.jiugai.application;

import cn.jiugai.engine.TableColumn;
import cn.jiugai.engine.TableReader;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the table 竞争性申报评分表 has to say in each row; process owners edit it (HG-3-8). */
@Component
class ScoreSheetTable implements TableReader {

    /** More points than this for one item are taken for a slip of the pen. */
    private static final int MOST_POINTS = 100;

    @Override
    public String table() {
        return "scoreSheet";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text("item"),
                TableColumn.text("label"),
                TableColumn.text("finding"),
                TableColumn.count("points", 0, MOST_POINTS),
                TableColumn.count("most", 1, MOST_POINTS),
                TableColumn.text("evidence"));
    }
}
