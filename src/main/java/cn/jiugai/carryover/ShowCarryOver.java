package cn.jiugai.carryover;

import cn.jiugai.deadline.MilestoneRecords;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The project that is to go over into the next plan year, with all that is on record of it by now. */
@Component
class ShowCarryOver extends View {

    private final CarryOverRegister register;
    private final Projects projects;
    private final ProjectStates states;
    private final ProjectRoad road;
    private final MilestoneRecords milestones;
    private final ProjectMoney money;
    private final Offices offices;

    ShowCarryOver(
            CarryOverRegister register,
            Projects projects,
            ProjectStates states,
            ProjectRoad road,
            MilestoneRecords milestones,
            ProjectMoney money,
            Offices offices) {
        this.register = register;
        this.projects = projects;
        this.states = states;
        this.road = road;
        this.milestones = milestones;
        this.money = money;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出结转的项目";
    }

    @Override
    protected String show(Step step) {
        CarryOver asked = register.get(step.instance());
        List<String> parts = new ArrayList<>();
        parts.add("**%s %s（%s）**：%d年度没有完成，拟结转到%d年度"
                .formatted(
                        asked.project(),
                        projects.get(asked.project()).name(),
                        states.of(asked.project()).label(),
                        asked.fromYear(),
                        asked.toYear()));
        parts.add("- 办到：%s\n- 已办结的阶段：%s".formatted(asked.phases(), done(step)));
        parts.add(dates(asked));
        parts.add("**资金**\n\n" + money(asked));
        if (!asked.reasons().isEmpty()) {
            parts.add(
                    "**未完成的原因**\n\n" + asked.reasons().stream().map(this::line).collect(Collectors.joining("\n")));
        }
        register.supplements(asked.instance()).forEach(text -> parts.add("**补充理由**\n\n" + text));
        asked.decision()
                .filter(decision -> decision.opinion() != null)
                .ifPresent(decision -> parts.add("**审批意见**\n\n" + decision.opinion()));
        return String.join("\n\n", parts);
    }

    private String done(Step step) {
        String phases = road.of(step.district(), step.project()).stream()
                .filter(phase -> phase.standing() == ProjectRoad.Standing.DONE)
                .map(ProjectRoad.Phase::name)
                .collect(Collectors.joining("、"));
        return phases.isEmpty() ? "无" : phases;
    }

    private String dates(CarryOver asked) {
        Map<MilestoneKind, LocalDate> kept = milestones.kept(asked.project());
        return "**时间节点**\n\n"
                + CarryOverVariables.DATES.keySet().stream()
                        .map(kind -> "- %s：%s"
                                .formatted(
                                        kind.label(),
                                        date(kept.get(kind), asked.dates().get(kind))))
                        .collect(Collectors.joining("\n"));
    }

    private static String date(LocalDate kept, LocalDate proposed) {
        if (kept != null) {
            return "已于%s完成".formatted(kept);
        }
        return proposed == null ? "未完成" : "未完成，拟定%s".formatted(proposed);
    }

    private String money(CarryOver asked) {
        List<SourceMoney> sources = money.of(asked.project());
        String lines = sources.stream().map(source -> "- " + source.text()).collect(Collectors.joining("\n"));
        String total = "\n- 合计结转%s".formatted(new CarriedMoney(sources, asked.confirmed()).carried());
        return lines + total + (asked.confirmed() == null ? "" : "\n- 区财政局核对%s".formatted(asked.confirmed()));
    }

    private String line(CarryOver.Reason reason) {
        return "- %s：%s；措施：%s".formatted(offices.nameOf(reason.unit()), reason.reason(), reason.measures());
    }
}
