package cn.jiugai.rectification;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Neither acceptance is issued while a finding is not put right and accepted by who found it (JA-3.7-1). */
@Component
class HoldForRectifications implements AcceptanceHold {

    private final RectificationRecords rectifications;

    HoldForRectifications(RectificationRecords rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public List<Finding> open(String project) {
        var open = rectifications.open(project);
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.7-1",
                        "%d项未销号".formatted(open.size()),
                        "出具验收意见前提出的问题全部整改销号",
                        "还差%d项：%s"
                                .formatted(
                                        open.size(),
                                        open.stream()
                                                .map(RectificationRecords.OpenFinding::finding)
                                                .collect(Collectors.joining("；"))),
                        "请责任单位整改，由提出问题的单位复查合格"));
    }
}
