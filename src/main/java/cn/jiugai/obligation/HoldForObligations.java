package cn.jiugai.obligation;

import cn.jiugai.project.FinalPaymentHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last payment waits until everything is met that was owed after the permit (HG-5.1-3). */
@Component
class HoldForObligations implements FinalPaymentHold {

    private final ObligationRecords obligations;

    HoldForObligations(ObligationRecords obligations) {
        this.obligations = obligations;
    }

    @Override
    public List<Finding> open(String project) {
        List<ObligationRecords.Owed> open = obligations.open(project);
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        ObligationMet.CLAUSE,
                        "%d项没有办结".formatted(open.size()),
                        "支付尾款前容缺事项全部办结",
                        "还差%d项：%s"
                                .formatted(
                                        open.size(),
                                        open.stream()
                                                .map(owed -> owed.obligation().title() + "（" + owed.state() + "）")
                                                .collect(Collectors.joining("；"))),
                        "请建设单位办结、审批局核销后再支付"));
    }
}
