package cn.jiugai.adjustment;

import cn.jiugai.engine.People;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is applied for, beside what the register says now, for whoever decides. */
@Component
class ShowScopeChange extends View {

    private final ScopeChangeRegister applications;
    private final Projects projects;
    private final People people;

    ShowScopeChange(ScopeChangeRegister applications, Projects projects, People people) {
        this.applications = applications;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public String label() {
        return "列出范围调整申请";
    }

    @Override
    protected String show(Step step) {
        ScopeApplication asked = applications.get(step.instance());
        List<String> lines = new ArrayList<>();
        lines.add("%s：%s".formatted(asked.kind().label(), asked.community()));
        projects.communities(asked.project()).stream()
                .filter(community -> community.name().equals(asked.community()))
                .findFirst()
                .ifPresent(now -> lines.add("登记簿：" + figures(now)));
        if (!asked.figures().isEmpty()) {
            lines.add((asked.kind() == ScopeKind.ADD ? "情况：" : "改正为：") + asked.figures());
        }
        lines.add("理由：" + asked.reason());
        lines.add("申请人：" + people.name(asked.appliedBy()));
        return "- " + String.join("\n- ", lines);
    }

    private static String figures(Community now) {
        return "%d户、%d栋、%s㎡"
                .formatted(
                        now.households(),
                        now.buildings(),
                        now.areaM2().stripTrailingZeros().toPlainString());
    }
}
