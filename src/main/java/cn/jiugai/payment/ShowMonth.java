package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which month is paid for, by which ratio, and what was confirmed before; what is reported now, once it is. */
@Component
class ShowMonth extends View {

    private final PaymentDues dues;

    ShowMonth(PaymentDues dues) {
        this.dues = dues;
    }

    @Override
    public String label() {
        return "显示付款月份和拨付比例";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DueVariables.PAID_MONTH, DueVariables.PAID_RATIO);
    }

    @Override
    protected String show(Step step) {
        LocalDate month = step.get(DueVariables.PAID_MONTH);
        String reported = dues.monthly(step.project(), month)
                .flatMap(PaymentDue::progress)
                .map(done -> "施工单位填报累计完成%s。".formatted(done))
                .orElse("");
        return "**%d年%d月**，按当月排名拨付%s。此前已确认累计完成%s。%s"
                .formatted(
                        month.getYear(),
                        month.getMonthValue(),
                        step.get(DueVariables.PAID_RATIO),
                        dues.confirmed(step.project()),
                        reported);
    }
}
