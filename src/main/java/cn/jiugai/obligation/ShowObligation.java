package cn.jiugai.obligation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is owed, by when, and how it was met if it was. */
@Component
class ShowObligation extends View {

    private final Obligations obligations;
    private final DaysLeft left;

    ShowObligation(Obligations obligations, DaysLeft left) {
        this.obligations = obligations;
        this.left = left;
    }

    @Override
    public String label() {
        return "列出容缺事项";
    }

    @Override
    protected String show(Step step) {
        Obligation obligation = obligations.get(step.get(ObligationVariables.OBLIGATION));
        String owed = "**%s**：%s".formatted(obligation.title(), left.text(obligation));
        return obligation.metOn() == null
                ? owed
                : owed
                        + "\n\n%s办理%s，凭证（批文）%s"
                                .formatted(
                                        obligation.metOn(),
                                        obligation.paid() == null ? "" : "，缴纳" + obligation.paid(),
                                        obligation.documentNumber());
    }
}
