package cn.jiugai.scheme;

import cn.jiugai.engine.MatterCondition;
import cn.jiugai.project.Projects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The joint schedule was agreed once and may be agreed anew, e.g. because its windows passed before the start (JA-4.3-2). */
@Component
class ScheduleAgreed implements MatterCondition {

    private final ScheduleRegister schedules;
    private final Projects projects;

    ScheduleAgreed(ScheduleRegister schedules, Projects projects) {
        this.schedules = schedules;
        this.projects = projects;
    }

    @Override
    public Optional<String> obstacle(String project) {
        JointSchedule schedule = schedules.schedule(projects.get(project).district(), project);
        if (schedule.trenches().isEmpty()) {
            return Optional.of("项目%s的改造内容没有要开挖的地点，没有施工期可商定".formatted(project));
        }
        return schedule.check().passed()
                ? Optional.empty()
                : Optional.of("项目%s的同步实施计划还没有商定，请在正在办理的任务里商定".formatted(project));
    }
}
