package cn.jiugai.adjustment;

import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of the adjustments. */
@Component
public class AdjustmentRecords {

    private final FiguresLog figures;

    AdjustmentRecords(FiguresLog figures) {
        this.figures = figures;
    }

    /**
     * How the project stood before and after each of its adjustments and changes of scope, the first one first. The totals of
     * a year's projects are those of its published plan and these differences.
     */
    public List<FiguresChange> changes(String project) {
        return figures.of(project);
    }
}
