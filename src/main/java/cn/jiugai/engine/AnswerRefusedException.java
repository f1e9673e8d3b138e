package cn.jiugai.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** An answer that its form or a rule of the step does not allow; the REST API answers it with 400. */
public class AnswerRefusedException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /**
     * @param what the task or process, in Chinese
     * @param faults a Chinese sentence each
     */
    AnswerRefusedException(String what, List<String> faults) {
        super(null, what + "没有提交，请改正后再提交：\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
