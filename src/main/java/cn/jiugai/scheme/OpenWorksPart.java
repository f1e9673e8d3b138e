package cn.jiugai.scheme;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a utility its part of the works list, and everybody else the whole of it (JA-4.3-2). */
@Component
class OpenWorksPart extends Opener {

    private final WorksListRegister lists;

    OpenWorksPart(WorksListRegister lists) {
        this.lists = lists;
    }

    @Override
    public String label() {
        return "带出与本单位有关的改造内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.PARTY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        List<WorksItem> items =
                lists.submitted(step.project()).orElse(WorksList.EMPTY).items();
        Predicate<WorksItem> own = LineOwner.of(step.get(SchemeVariables.PARTY))
                .<Predicate<WorksItem>>map(line -> item -> item.line() == line)
                .orElse(item -> true);
        List<WorksItem> part = items.stream().filter(own).toList();
        sheet.fill(
                SchemeVariables.WORKS_PART,
                part.isEmpty()
                        ? "清单中没有涉及本单位管线的改造内容。"
                        : part.stream().map(OpenWorksPart::line).collect(Collectors.joining("\n")));
    }

    private static String line(WorksItem item) {
        return "- %s：%s，%s%s".formatted(item.label(), item.place(), item.cost(), item.opensGround() ? "，破土" : "");
    }
}
