package cn.jiugai.scheme;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sites on which something was decided, for a street that revises its scheme (JA-4.3-1). */
@Component
class DecidedSites extends Choices {

    private final SiteRegister sites;

    DecidedSites(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "已安排的场地";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return sites.decided(step.project()).entrySet().stream()
                .map(decided -> new Choice(
                        "%s：%s"
                                .formatted(
                                        decided.getKey().label(),
                                        decided.getValue().purpose().title()),
                        decided.getKey().key()))
                .toList();
    }
}
