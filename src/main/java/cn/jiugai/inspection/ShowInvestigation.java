package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sign with where it was seen, whom it points to, and what the unit says. */
@Component
class ShowInvestigation extends View {

    private final InvestigationRegister investigations;
    private final SiteSignRegister signs;
    private final Offices offices;

    ShowInvestigation(InvestigationRegister investigations, SiteSignRegister signs, Offices offices) {
        this.investigations = investigations;
        this.signs = signs;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出迹象和陈述";
    }

    @Override
    protected String show(Step step) {
        InvestigationRegister.Case investigation = investigations.get(step.instance());
        SiteSign sign = signs.get(investigation.sign());
        String said = investigations.statements(step.instance()).stream()
                .map(statement -> "\n\n**%s陈述**：%s".formatted(offices.nameOf(statement.unit()), statement.said()))
                .collect(Collectors.joining());
        return "**第%d号立案**：%s。\n\n当事单位：%s；依据：%s%s"
                .formatted(
                        investigation.number(),
                        sign.words(),
                        offices.nameOf(investigation.accusedUnit()),
                        sign.kind().law(),
                        said);
    }
}
