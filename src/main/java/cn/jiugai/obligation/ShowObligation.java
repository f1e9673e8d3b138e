package cn.jiugai.obligation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is owed, by when, and how it was met if it was. How many days are left would be wrong tomorrow: the lamp counts them. */
@Component
class ShowObligation extends View {

    private final Obligations obligations;

    ShowObligation(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String label() {
        return "列出容缺事项";
    }

    @Override
    protected String show(Step step) {
        Obligation obligation = obligations.get(step.get(ObligationVariables.OBLIGATION));
        String owed = "**%s**：%s到期".formatted(obligation.title(), obligation.dueOn());
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
