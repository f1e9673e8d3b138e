package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the answer of the office of the leading group, and what was learned; one that is not solved stays open (HG-8-2). */
@Component
class AnswerProblem extends Recorder {

    private final OfficeProblems problems;
    private final Lessons lessons;
    private final Projects projects;

    AnswerProblem(OfficeProblems problems, Lessons lessons, Projects projects) {
        this.problems = problems;
        this.lessons = lessons;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "登记领导小组办公室的答复和经验";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ProblemVariables.STANCE,
                ProblemVariables.ANSWER,
                ProblemVariables.ANSWERED_ON,
                ProblemVariables.WORKED,
                ProblemVariables.IMPROVE);
    }

    @Override
    protected void record(Step step) {
        if (!ProblemVariables.SOLVED.equals(step.get(ProblemVariables.STANCE))) {
            return;
        }
        problems.answer(
                step.instance(), step.get(ProblemVariables.ANSWER).strip(), step.get(ProblemVariables.ANSWERED_ON));
        lessons.add(new Lesson(
                step.district(),
                projects.get(step.project()).planYear(),
                step.project(),
                step.get(ProblemVariables.WORKED).strip(),
                step.get(ProblemVariables.IMPROVE).strip(),
                step.person()));
    }
}
