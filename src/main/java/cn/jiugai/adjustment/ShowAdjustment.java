package cn.jiugai.adjustment;

import cn.jiugai.engine.People;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is applied for, for whoever decides. */
@Component
class ShowAdjustment extends View {

    private final AdjustmentRegister adjustments;
    private final Situations situations;
    private final People people;

    ShowAdjustment(AdjustmentRegister adjustments, Situations situations, People people) {
        this.adjustments = adjustments;
        this.situations = situations;
        this.people = people;
    }

    @Override
    public String label() {
        return "列出计划调整申请";
    }

    @Override
    protected String show(Step step) {
        Adjustment asked = adjustments.get(step.instance());
        Situation now = situations.of(asked.project());
        List<String> lines = new ArrayList<>(List.of(
                "%s：%s %s（%s）"
                        .formatted(
                                asked.kind().label(),
                                now.number(),
                                now.project().name(),
                                now.state().label()),
                "理由：" + asked.reason(),
                "申请人：" + people.name(asked.appliedBy())));
        switch (asked.kind()) {
            case TERMINATE -> lines.addAll(termination(asked.termination()));
            case SPLIT -> lines.addAll(split(asked));
            case MERGE ->
                lines.add("并入：%s %s"
                        .formatted(
                                asked.otherProject(),
                                situations.of(asked.otherProject()).project().name()));
            case SUSPEND, RESUME -> {}
        }
        return "- " + String.join("\n- ", lines);
    }

    private static List<String> termination(Adjustment.Settlement settled) {
        return List.of(
                "合同解除协议：" + orNone(settled.contractEnd()),
                "结算审核：%s%s"
                        .formatted(orNone(settled.document()), settled.paid() == null ? "" : "，认定已付" + settled.paid()));
    }

    private static List<String> split(Adjustment asked) {
        return List.of(
                "另立项目“%s”：%s".formatted(asked.newName(), String.join("、", asked.leaving())),
                "概算：原项目%s，新项目%s".formatted(asked.kept(), asked.moved()));
    }

    private static String orNone(String text) {
        return text == null ? "无" : text;
    }
}
