package cn.jiugai.construction;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sources of the project with what is left of each, as choices. */
@Component
class FundingChoices extends Choices {

    private final FundingRegister funding;

    FundingChoices(FundingRegister funding) {
        this.funding = funding;
    }

    @Override
    public String label() {
        return "项目的资金来源";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return funding.sources(step.project()).stream()
                .map(source -> new Choice(
                        "%s（余额%s）".formatted(source.kind().title(), source.balance()),
                        source.kind().name()))
                .toList();
    }
}
