package cn.jiugai.inspection;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a decision on a sign back that cannot stand (JA-3.6-1). */
@Component
class CheckInvestigation extends Check {

    private final InvestigationRegister investigations;
    private final SiteSignRegister signs;
    private final ConstructionRecords construction;
    private final WorkCalendar calendar;

    CheckInvestigation(
            InvestigationRegister investigations,
            SiteSignRegister signs,
            ConstructionRecords construction,
            WorkCalendar calendar) {
        this.construction = construction;
        this.investigations = investigations;
        this.signs = signs;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对调查处理决定";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("作出处理决定后，不再核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        InvestigationRegister.Case investigation = investigations.get(step.instance());
        return new Investigation(
                        signs.get(investigation.sign()).accused(),
                        investigation.foundOn(),
                        investigations.statements(step.instance()).size(),
                        investigations.decision(step.instance()).orElseThrow(),
                        construction.completedOn(step.project()),
                        calendar.today())
                .check();
    }
}
