package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the finance bureau says to the district's money, and by which report it is set aside (HG-6-7). */
@Component
class RecordDistrictMoney extends Recorder {

    private static final String CONFIRMS = "confirm";

    private final DistrictMoneyRegister money;

    RecordDistrictMoney(DistrictMoneyRegister money) {
        this.money = money;
    }

    @Override
    public String label() {
        return "登记区级财政资金意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenureVariables.MONEY_OPINION,
                TenureVariables.AFFORDABILITY_REPORT,
                TenureVariables.REPORTED_ON,
                TenureVariables.MONEY_NOTE);
    }

    @Override
    protected void record(Step step) {
        DistrictMoney.Report report = step.find(TenureVariables.AFFORDABILITY_REPORT)
                .flatMap(number -> step.find(TenureVariables.REPORTED_ON)
                        .map(dated -> new DistrictMoney.Report(number.strip(), dated)))
                .orElse(null);
        money.add(
                step.project(),
                CONFIRMS.equals(step.get(TenureVariables.MONEY_OPINION)),
                report,
                step.find(TenureVariables.MONEY_NOTE).orElse(null),
                step.person());
    }
}
