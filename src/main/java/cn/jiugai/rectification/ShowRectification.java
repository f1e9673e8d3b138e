package cn.jiugai.rectification;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the responsible parties have put right in the newest round, a line each. */
@Component
class ShowRectification extends View {

    private final Rectifications rectifications;
    private final Offices offices;

    ShowRectification(Rectifications rectifications, Offices offices) {
        this.rectifications = rectifications;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出整改情况";
    }

    @Override
    protected String show(Step step) {
        return rectifications.newestWorks(step.instance()).stream()
                .map(work -> "- %s（%s完成）：%s".formatted(offices.nameOf(work.unit()), work.finishedOn(), work.measures()))
                .collect(Collectors.joining("\n"));
    }
}
