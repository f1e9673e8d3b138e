package cn.jiugai.leadership;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who heads the leading group, above the forms of its members and of its office. */
@Component
class ShowLeadingGroup extends View {

    private final LeadingGroups groups;

    ShowLeadingGroup(LeadingGroups groups) {
        this.groups = groups;
    }

    @Override
    public String label() {
        return "领导小组组成";
    }

    @Override
    protected String show(Step step) {
        return groups.current(step.district())
                .map(group -> "%s（%s）　组长：%s；副组长：%s；办公室主任：%s。"
                        .formatted(
                                group.documentNumber(),
                                group.setUpOn(),
                                group.head(),
                                onOneLine(group.deputies()),
                                group.officeHead()))
                .orElse("");
    }

    /** They are filled in a line each. */
    private static String onOneLine(String deputies) {
        return deputies.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("、"));
    }
}
