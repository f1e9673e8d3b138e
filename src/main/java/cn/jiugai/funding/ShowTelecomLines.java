package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The telecom lines of the works list with their cost (JA-2-8); empty if the scheme has none. */
@Component
class ShowTelecomLines extends View {

    private final FundedWorks works;

    ShowTelecomLines(FundedWorks works) {
        this.works = works;
    }

    @Override
    public String label() {
        return "列出通信线路";
    }

    @Override
    protected String show(Step step) {
        return works.of(step.project()).stream()
                .filter(Works::telecom)
                .map(item -> "- %s %s".formatted(item.label(), item.cost()))
                .collect(Collectors.joining("\n"));
    }
}
