package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Assignments;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps who won, and names the winners for the project, so that the steps of their lanes go to them (JA-3-1). */
@Component
class RecordAward extends Recorder {

    private static final Map<String, Variable<String>> WINNERS = Map.of(
            "contractor", TenderVariables.CONTRACTOR,
            "designer", TenderVariables.DESIGNER,
            "supervisor", TenderVariables.SUPERVISOR,
            "tester", TenderVariables.TESTER);

    private final TenderRegister tenders;
    private final Assignments assignments;

    RecordAward(TenderRegister tenders, Assignments assignments) {
        this.tenders = tenders;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "登记中标单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenderVariables.CONTRACTOR,
                TenderVariables.DESIGNER,
                TenderVariables.SUPERVISOR,
                TenderVariables.TESTER,
                TenderVariables.AWARD_SUM,
                TenderVariables.NOTICE_NUMBER,
                TenderVariables.AWARDED_ON);
    }

    @Override
    protected void record(Step step) {
        tenders.addAward(
                step.project(),
                new Award(
                        step.get(TenderVariables.CONTRACTOR),
                        step.get(TenderVariables.DESIGNER),
                        step.get(TenderVariables.SUPERVISOR),
                        step.get(TenderVariables.TESTER),
                        step.get(TenderVariables.AWARD_SUM),
                        step.get(TenderVariables.NOTICE_NUMBER),
                        step.get(TenderVariables.AWARDED_ON)));
        WINNERS.forEach((role, winner) ->
                assignments.name(step.district(), step.project(), role, step.get(winner), step.person()));
    }
}
