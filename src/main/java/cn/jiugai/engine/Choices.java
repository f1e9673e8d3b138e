package cn.jiugai.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The choices of a select or taglist that come from the register; a step takes them as an input parameter, {@code
 * ${openX.of(execution)}}, and the field names that parameter as its {@code valuesKey}.
 */
public abstract class Choices implements StepBean {

    /**
     * @param label what the clerk sees, in Chinese
     * @param value what is sent
     */
    public record Choice(String label, String value) {}

    protected abstract List<Choice> choices(Step step);

    public final SpinJsonNode of(DelegateExecution execution) {
        return json(choices(Step.of(execution)));
    }

    /** As form-js wants its choices: label and value. */
    static SpinJsonNode json(List<Choice> choices) {
        return Spin.JSON(choices.stream()
                .map(choice -> Map.of("label", choice.label(), "value", choice.value()))
                .toList());
    }
}
