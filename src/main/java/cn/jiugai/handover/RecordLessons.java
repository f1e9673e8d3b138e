package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was learned from a project, for the next annual plan (JA-4.2-3). */
@Component
class RecordLessons extends Recorder {

    private final Lessons lessons;
    private final Projects projects;

    RecordLessons(Lessons lessons, Projects projects) {
        this.lessons = lessons;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "登记改造经验";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.WORKED, HandoverVariables.IMPROVE);
    }

    @Override
    protected void record(Step step) {
        Project project = projects.get(step.project());
        lessons.add(new Lesson(
                project.district(),
                project.planYear(),
                project.number(),
                step.get(HandoverVariables.WORKED),
                step.get(HandoverVariables.IMPROVE),
                step.person()));
    }
}
