package cn.jiugai.inspection;

import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** While a unit is being replaced the works are not finished: it has to be clear who reports them (JA-3.6-2). */
@Component
class HoldForReplacements implements FinishHold {

    private final ReplacementRegister replacements;

    HoldForReplacements(ReplacementRegister replacements) {
        this.replacements = replacements;
    }

    @Override
    public List<Finding> open(String project) {
        List<ReplacementRegister.Open> open = replacements.open(project);
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.6-2",
                        "%d件更换没有办结".formatted(open.size()),
                        "参建单位的更换全部办结",
                        "还差%d件：%s"
                                .formatted(
                                        open.size(),
                                        open.stream()
                                                .map(one -> "第%d号更换%s"
                                                        .formatted(one.number(), ReplacementFacts.title(one.role())))
                                                .collect(Collectors.joining("；"))),
                        "请实施主体办结或撤回更换后重新报告"));
    }
}
