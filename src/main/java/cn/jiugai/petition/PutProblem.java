package cn.jiugai.petition;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a problem before the office of the leading group (HG-8-2); one that was started by mistake leaves nothing. */
@Component
class PutProblem extends Recorder {

    private final OfficeProblems problems;
    private final Parties parties;
    private final ProjectStates states;
    private final WorkCalendar calendar;

    PutProblem(OfficeProblems problems, Parties parties, ProjectStates states, WorkCalendar calendar) {
        this.calendar = calendar;
        this.problems = problems;
        this.parties = parties;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记提请研究的问题";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ProblemVariables.WITHDRAWN,
                ProblemVariables.INITIATOR,
                ProblemVariables.TITLE,
                ProblemVariables.TEXT,
                ProblemVariables.TRIED);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ProblemVariables.WITHDRAWN)) {
            return;
        }
        states.lock(step.project());
        problems.add(
                new OfficeProblem(
                        step.instance(),
                        step.project(),
                        0,
                        step.get(ProblemVariables.TITLE).strip(),
                        step.get(ProblemVariables.TEXT).strip(),
                        step.get(ProblemVariables.TRIED).strip(),
                        parties.unit(step, step.get(ProblemVariables.INITIATOR)),
                        calendar.today(),
                        null,
                        null),
                step.person());
    }
}
