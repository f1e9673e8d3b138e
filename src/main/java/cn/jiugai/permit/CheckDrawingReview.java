package cn.jiugai.permit;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses to leave out the review of drawings unless all three conditions hold (JA-4.5-2). */
@Component
class CheckDrawingReview extends Check {

    private static final String CONSTRUCTION_UNIT = "implementingEntity";

    private final PermitRegister permits;
    private final Offices offices;
    private final WorkCalendar calendar;

    CheckDrawingReview(PermitRegister permits, Offices offices, WorkCalendar calendar) {
        this.permits = permits;
        this.offices = offices;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对免审条件";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURES);
    }

    @Override
    protected Verdict verdict(Step step) {
        ProjectFacts facts = permits.facts(step.project());
        boolean leftOut = !new ProcedureList(step.get(PermitVariables.PROCEDURES)).needs(Procedure.DRAWING_REVIEW);
        return new DrawingReview(
                        leftOut || facts.drawingReviewWaived(),
                        facts.risk(),
                        facts.mainStructure(),
                        isCommitted(step, facts))
                .check();
    }

    /** The commitment counts if the project's own construction unit (建设单位) has signed it, and not in the future. */
    private boolean isCommitted(Step step, ProjectFacts facts) {
        return facts.commitmentUnit() != null
                && !facts.commitmentSignedOn().isAfter(calendar.today())
                && offices.holder(step.district(), step.project(), CONSTRUCTION_UNIT)
                        .map(Unit::id)
                        .filter(facts.commitmentUnit()::equals)
                        .isPresent();
    }
}
