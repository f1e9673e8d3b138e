package cn.jiugai.inspection;

import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An investigation that is not closed holds the finish of the works and both acceptances (JA-3.6-1). */
@Component
class HoldForInvestigations implements FinishHold {

    private final InvestigationRegister investigations;
    private final SiteSignRegister signs;

    HoldForInvestigations(InvestigationRegister investigations, SiteSignRegister signs) {
        this.investigations = investigations;
        this.signs = signs;
    }

    @Override
    public List<Finding> open(String project) {
        List<InvestigationRegister.Case> open = investigations.of(project).stream()
                .filter(investigation -> !investigation.closed())
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.6-1",
                        "%d件立案没有结案".formatted(open.size()),
                        "违法迹象全部调查处理完毕",
                        "还差%d件：%s"
                                .formatted(
                                        open.size(),
                                        open.stream().map(this::words).collect(Collectors.joining("；"))),
                        "请区住建局作出处理决定并落实后结案"));
    }

    private String words(InvestigationRegister.Case investigation) {
        return "第%d号%s"
                .formatted(
                        investigation.number(), signs.get(investigation.sign()).words());
    }
}
