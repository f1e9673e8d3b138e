package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fees of a project: paid with day and receipt, or owed. */
@Component
class ShowFees extends View {

    private final FeeRegister fees;

    ShowFees(FeeRegister fees) {
        this.fees = fees;
    }

    @Override
    public String label() {
        return "列出三项费用";
    }

    @Override
    protected String show(Step step) {
        return fees.fees(step.project()).stream()
                .map(fee -> fee.owed()
                        ? "- %s：未缴".formatted(fee.title())
                        : "- %s：%s已缴（凭证%s）".formatted(fee.title(), fee.paidOn(), fee.voucher()))
                .collect(Collectors.joining("\n"));
    }
}
