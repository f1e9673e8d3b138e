package cn.jiugai.adjustment;

import cn.jiugai.engine.People;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of the adjustments. */
@Component
public class AdjustmentRecords {

    private final AdjustmentRegister adjustments;
    private final ScopeChangeRegister scopes;
    private final FiguresLog figures;
    private final People people;

    AdjustmentRecords(AdjustmentRegister adjustments, ScopeChangeRegister scopes, FiguresLog figures, People people) {
        this.adjustments = adjustments;
        this.scopes = scopes;
        this.figures = figures;
        this.people = people;
    }

    /**
     * An adjustment of a project's plan or scope that took effect.
     *
     * @param what in Chinese, e.g. {@code 暂停} or {@code 调出小区“云露小区”}
     * @param appliedBy name of who applied
     * @param decidedBy name of who approved
     * @param document number of the approving document
     * @param before how the project stood before, in words; null for a project that the adjustment has made
     * @param after how it stood after
     */
    public record Adjusted(
            String what,
            String reason,
            String appliedBy,
            String decidedBy,
            String document,
            LocalDate decidedOn,
            String before,
            String after) {}

    /**
     * How the project stood before and after each of its adjustments and changes of scope, the first one first. The totals of
     * a year's projects are those of its published plan and these differences.
     */
    public List<FiguresChange> changes(String project) {
        return figures.of(project);
    }

    /** All that took effect for a project, also those of another project that made it or went into it; the first one first. */
    public List<Adjusted> of(String project) {
        return figures.of(project).stream().map(this::adjusted).toList();
    }

    private Adjusted adjusted(FiguresChange change) {
        Application done = adjustments
                .find(change.instance())
                .<Application>map(adjustment -> adjustment)
                .orElseGet(() -> scopes.get(change.instance()));
        Decision decision = done.decision().orElseThrow();
        return new Adjusted(
                done.what(),
                done.reason(),
                people.name(done.appliedBy()),
                people.name(decision.person()),
                decision.document(),
                decision.day(),
                change.before().map(Figures::text).orElse(null),
                change.after().text());
    }
}
