package cn.jiugai.adjustment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Community;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the project stands, and what was adjusted before, for whoever applies. */
@Component
class ShowSituation extends View {

    private final Situations situations;
    private final AdjustmentRegister adjustments;
    private final ScopeChangeRegister scopes;

    ShowSituation(Situations situations, AdjustmentRegister adjustments, ScopeChangeRegister scopes) {
        this.situations = situations;
        this.adjustments = adjustments;
        this.scopes = scopes;
    }

    @Override
    public String label() {
        return "列出项目现状";
    }

    @Override
    protected String show(Step step) {
        Situation now = situations.of(step.project());
        String earlier = Stream.concat(
                        adjustments.effected(step.project()).stream().map(ShowSituation::line),
                        scopes.effected(step.project()).stream().map(ShowSituation::line))
                .collect(Collectors.joining("\n"));
        return """
                %s %s（%s），概算%s，已付%s%s
                %s%s""".formatted(
                        now.number(),
                        now.project().name(),
                        now.state().label(),
                        now.project().estimate(),
                        now.paid(),
                        now.contract().map("，合同%s"::formatted).orElse(""),
                        now.communities().stream().map(ShowSituation::line).collect(Collectors.joining("\n")),
                        earlier.isEmpty() ? "" : "\n\n此前的调整：\n" + earlier);
    }

    private static String line(Community community) {
        return "- %s：%d户、%d栋、%s㎡"
                .formatted(
                        community.name(),
                        community.households(),
                        community.buildings(),
                        community.areaM2().stripTrailingZeros().toPlainString());
    }

    private static String line(Application done) {
        Decision decision = done.decision().orElseThrow();
        return "- %s %s（%s）：%s".formatted(decision.day(), done.what(), decision.document(), done.reason());
    }
}
