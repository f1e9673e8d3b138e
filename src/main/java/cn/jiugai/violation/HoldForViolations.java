package cn.jiugai.violation;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither acceptance is issued while a violation is open, one that came up during the works included (JA-3.4-1). */
@Component
class HoldForViolations implements AcceptanceHold {

    private final ViolationRegister violations;

    HoldForViolations(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public List<Finding> open(String project) {
        List<String> open =
                violations.open(project).stream().map(Violation::title).toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.4-1",
                        "%d处未销案".formatted(open.size()),
                        "出具验收意见前登记的违建全部销案",
                        "还差%d处：%s".formatted(open.size(), String.join("；", open)),
                        "请继续整治，销案后再核对"));
    }
}
