package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of the offered sites, a line each (JA-4.3-1). */
@Component
class ShowSiteUses extends View {

    private final SchemeRecords schemes;

    ShowSiteUses(SchemeRecords schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "列出场地安排";
    }

    @Override
    protected String show(Step step) {
        List<SiteUse> uses = schemes.siteUses(step.project());
        return uses.isEmpty()
                ? "没有闲置或腾空的场地。"
                : uses.stream()
                        .map(use -> "- %s：%s%s"
                                .formatted(
                                        use.place(), use.purpose().title(), use.note() == null ? "" : "，" + use.note()))
                        .collect(Collectors.joining("\n"));
    }
}
