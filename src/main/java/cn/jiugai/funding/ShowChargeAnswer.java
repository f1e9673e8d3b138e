package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the utility answered last to a case about its charge. */
@Component
class ShowChargeAnswer extends View {

    private final ChargeCases cases;

    ShowChargeAnswer(ChargeCases cases) {
        this.cases = cases;
    }

    @Override
    public String label() {
        return "显示专营单位的答复";
    }

    @Override
    protected String show(Step step) {
        ChargeAnswer answer = cases.newestAnswer(step.instance());
        List<String> parts = new ArrayList<>(List.of(answer.kind().title()));
        if (answer.refund() != null) {
            parts.add("退还" + answer.refund());
        }
        if (answer.correctedOn() != null) {
            parts.add("日期" + answer.correctedOn());
        }
        if (answer.declared() != null) {
            parts.add("依据已申报的“%s”".formatted(answer.declared()));
        }
        return "%s。%s".formatted(String.join("，", parts), answer.text());
    }
}
