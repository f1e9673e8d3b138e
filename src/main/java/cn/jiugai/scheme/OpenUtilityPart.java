package cn.jiugai.scheme;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a utility its part of the works list with the windows that are proposed for its places (JA-4.3-2). */
@Component
class OpenUtilityPart extends Opener {

    private final ScheduleRegister schedules;
    private final WorksListRegister lists;

    OpenUtilityPart(ScheduleRegister schedules, WorksListRegister lists) {
        this.schedules = schedules;
        this.lists = lists;
    }

    @Override
    public String label() {
        return "带出本单位的改造内容和施工期";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.PARTY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String unit = step.get(SchemeVariables.PARTY);
        String items = lists.submitted(step.project()).orElse(WorksList.EMPTY).items().stream()
                .filter(item -> schedules
                        .utilities(step.district(), step.project(), List.of(item))
                        .contains(unit))
                .map(item -> "- %s：%s，%s%s"
                        .formatted(item.label(), item.place(), item.cost(), item.opensGround() ? "，破土" : ""))
                .collect(Collectors.joining("\n"));
        String windows = schedules.schedule(step.district(), step.project()).trenches().stream()
                .filter(trench -> trench.utilities().contains(unit))
                .map(trench ->
                        "- %s：%s（%s）".formatted(trench.label(), trench.window().orElseThrow(), trench.works()))
                .collect(Collectors.joining("\n"));
        sheet.fill(SchemeVariables.WORKS_PART, items);
        sheet.fill(SchemeVariables.JOINT_SCHEDULE, windows.isEmpty() ? "本单位的改造内容不破土。" : windows);
    }
}
