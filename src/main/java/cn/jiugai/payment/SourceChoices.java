package cn.jiugai.payment;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sources of the project with what is left of each, as choices. */
@Component
class SourceChoices extends Choices {

    private final PaymentSources sources;

    SourceChoices(PaymentSources sources) {
        this.sources = sources;
    }

    @Override
    public String label() {
        return "项目的资金来源";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return sources.balances(step.project()).stream()
                .map(balance -> new Choice(
                        "%s（余额%s）".formatted(balance.source().title(), balance.left()),
                        balance.source().code()))
                .toList();
    }
}
