package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How many households have answered on the draft scheme that is discussed, and how they stand to it (JA-3.2-3). */
@Component
class ShowDraftCoverage extends View {

    private final CoverageText coverage;
    private final DiscussionRegister discussions;

    ShowDraftCoverage(CoverageText coverage, DiscussionRegister discussions) {
        this.coverage = coverage;
        this.discussions = discussions;
    }

    @Override
    public String label() {
        return "显示方案意见覆盖率";
    }

    @Override
    protected String show(Step step) {
        return discussions
                .of(step.instance())
                .map(discussion -> "居民论证：%s，%s，%d人参加\n\n%s"
                        .formatted(
                                discussion.heldOn(),
                                discussion.place(),
                                discussion.participants(),
                                coverage.of(step.project(), discussion.round())))
                .orElse("");
    }
}
