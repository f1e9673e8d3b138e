package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import org.springframework.stereotype.Component;

/** The date that comes near, and what has to be done for it. */
@Component
class ShowMilestone extends View {

    private final Watches watches;
    private final WorkCalendar calendar;

    ShowMilestone(Watches watches, WorkCalendar calendar) {
        this.watches = watches;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "显示临近的节点";
    }

    @Override
    protected String show(Step step) {
        ProjectDate date = watches.date(step.project(), step.get(DeadlineVariables.MILESTONE));
        return "**%s**：最迟%s，提醒时还剩%d个工作日。%s"
                .formatted(
                        date.kind().label(),
                        date.due(),
                        calendar.days().between(calendar.today(), date.due()),
                        meaning(date.kind()));
    }

    private static String meaning(MilestoneKind kind) {
        return switch (kind) {
            case PREPARATION -> "方案通过论证、立项获批即为完成。";
            case WORKS_START -> "下达开工令、进场施工即为完成。";
            case BASIC_WORKS -> "改造内容清单中的基础类项目都经监理确认完工即为完成，以最后一项的完工日期计；施工单位在“发起事项”中报告分项完工。";
            case WORKS_DONE -> "全部工程完工、完工报告获得认可即为完成，以完工日期计。";
            case ACCEPTANCES -> "联合竣工验收和综合验收都通过即为完成。";
            case FINAL_ACCEPTANCE -> "各方共同竣工验收通过即为完成。";
        };
    }
}
