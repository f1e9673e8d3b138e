package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the works list holds that was uploaded last: counted by class and purpose, and its cost (JA-4.2-1). */
@Component
class ShowWorksList extends View {

    private final WorksListRegister lists;
    private final Projects projects;
    private final Purposes purposes;

    ShowWorksList(WorksListRegister lists, Projects projects, Purposes purposes) {
        this.lists = lists;
        this.projects = projects;
        this.purposes = purposes;
    }

    @Override
    public String label() {
        return "显示改造内容清单";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        return lists.newest(project)
                .map(list -> text(list, projects.get(project).estimate(), purposes.of(project)))
                .orElse("还没有上传改造内容清单。");
    }

    private static String text(WorksList list, Fen estimate, List<Purpose> purposes) {
        return "共%d项，%s（项目概算%s）\n\n- 类别：%s\n- 目的：%s%s"
                .formatted(
                        list.items().size(),
                        list.cost(),
                        estimate,
                        counts(list, List.of(WorksClass.values()), WorksItem::worksClass),
                        counts(list, purposes, WorksItem::purpose),
                        decisions(list));
    }

    /** Only where the list decides on charging and elevators; that of a district that asks for neither has no such rows. */
    private static String decisions(WorksList list) {
        if (list.charging().isEmpty() && list.elevators().isEmpty()) {
            return "";
        }
        return "\n- 充电设施：选定%d处\n- 加装电梯：同步加装%d个单元"
                .formatted(
                        list.charging().stream()
                                .filter(ChargingDecision::isSite)
                                .count(),
                        list.elevators().stream()
                                .mapToInt(ElevatorPlan::stairwells)
                                .sum());
    }

    private static <E extends Titled> String counts(WorksList list, List<E> choices, Function<WorksItem, E> of) {
        return choices.stream()
                .map(choice -> count(
                        choice,
                        list.items().stream()
                                .filter(item -> of.apply(item) == choice)
                                .toList()))
                .collect(Collectors.joining("，"));
    }

    private static String count(Titled choice, List<WorksItem> items) {
        return items.isEmpty()
                ? choice.title() + "0项"
                : "%s%d项%s"
                        .formatted(
                                choice.title(),
                                items.size(),
                                items.stream().map(WorksItem::cost).reduce(Fen.ZERO, Fen::plus));
    }
}
