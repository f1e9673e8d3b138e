package cn.jiugai.permit;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All procedures of the project: left out and why, waiting, or approved and after how many working days (JA-3.5-5). */
@Component
class ShowProcedures extends View {

    private final PermitRegister permits;
    private final WorkCalendar calendar;
    private final Clock clock;

    ShowProcedures(PermitRegister permits, WorkCalendar calendar, Clock clock) {
        this.permits = permits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "列出手续清单和用时";
    }

    @Override
    protected String show(Step step) {
        List<Approval> approvals = permits.approvals(step.project());
        Map<String, Approval> byId =
                approvals.stream().collect(Collectors.toMap(Approval::procedureId, Function.identity()));
        return permits.procedures(step.project()).stream()
                .map(procedure -> "- %s：%s"
                        .formatted(
                                procedure.name(),
                                procedure.needed() ? state(byId.get(procedure.id())) : "不办，" + procedure.reason()))
                .collect(Collectors.joining("\n"));
    }

    private String state(Approval approval) {
        if (approval.granted()) {
            int days = calendar.days().between(day(approval.requestedAt()), day(approval.grantedAt()));
            return days == 0 ? "已批准，当日办结" : "已批准，用时%d个工作日".formatted(days);
        }
        return approval.whyNot().map("退回，"::concat).orElse("需办，" + approval.reason());
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
