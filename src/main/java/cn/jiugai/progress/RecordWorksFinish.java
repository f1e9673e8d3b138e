package cn.jiugai.progress;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.scheme.SchemeRecords;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps which items the contractor reports as finished, or that it takes the report back. */
@Component
class RecordWorksFinish extends Recorder {

    private final FinishRegister register;
    private final SchemeRecords schemes;

    RecordWorksFinish(FinishRegister register, SchemeRecords schemes) {
        this.register = register;
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记报告完工的项目";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ProgressVariables.WITHDRAWN,
                ProgressVariables.FINISHED_ITEMS,
                ProgressVariables.ITEMS_FINISHED_ON,
                ProgressVariables.FINISH_NOTE);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ProgressVariables.WITHDRAWN)) {
            register.withdraw(step.instance());
            return;
        }
        List<String> chosen = step.get(ProgressVariables.FINISHED_ITEMS);
        register.report(
                step.project(),
                new FinishReport(
                        step.instance(),
                        step.get(ProgressVariables.ITEMS_FINISHED_ON),
                        step.get(ProgressVariables.FINISH_NOTE),
                        null,
                        null),
                FinishedItem.of(schemes.worksItems(step.project())).entrySet().stream()
                        .filter(item -> chosen.contains(String.valueOf(item.getKey())))
                        .map(Map.Entry::getValue)
                        .toList(),
                step.person());
    }
}
