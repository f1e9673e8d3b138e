package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places where the ground is opened, with the windows and what the utilities said, a line each (JA-4.3-2). */
@Component
class ShowJointSchedule extends View {

    private final ScheduleRegister schedules;
    private final Offices offices;

    ShowJointSchedule(ScheduleRegister schedules, Offices offices) {
        this.schedules = schedules;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示同步实施计划";
    }

    @Override
    protected String show(Step step) {
        return text(step.district(), step.project());
    }

    String text(String district, String project) {
        JointSchedule schedule = schedules.schedule(district, project);
        String trenches = schedule.trenches().isEmpty()
                ? "清单中没有破土的改造内容。"
                : schedule.trenches().stream().map(this::line).collect(Collectors.joining("\n"));
        String remarks = schedules.remarks(project).entrySet().stream()
                .map(remark -> "- %s：%s".formatted(offices.nameOf(remark.getKey()), remark.getValue()))
                .collect(Collectors.joining("\n"));
        return remarks.isEmpty() ? trenches : trenches + "\n\n**专营单位的说明**\n\n" + remarks;
    }

    private String line(Trench trench) {
        String window = trench.window().map(Window::toString).orElse("未定");
        String others = trench.words().entrySet().stream()
                .filter(word -> trench.window().filter(word.getValue()::equals).isEmpty())
                .map(this::other)
                .sorted()
                .collect(Collectors.joining());
        return "- %s：%s（%s）%s".formatted(trench.label(), window, trench.works(), others);
    }

    private String other(Map.Entry<String, Window> word) {
        return "；%s提出%s".formatted(offices.nameOf(word.getKey()), word.getValue());
    }
}
