package cn.jiugai.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;

/**
 * Prepares a user task when it is created: says in its name what it is about, and fills fields with what is on record. The
 * step names it as its listener of the event {@code create}. (Input parameters cannot do it in a multi-instance step: the
 * engine works them out before the instance's own variables are there.)
 */
public abstract class Opener implements TaskListener, StepBean {

    protected abstract void open(Step step, Sheet sheet);

    @Override
    public final void notify(DelegateTask task) {
        open(Step.of(task), new Sheet(task));
    }

    /** The task that is being created, with its form. */
    public static final class Sheet {

        private final DelegateTask task;

        private Sheet(DelegateTask task) {
            this.task = task;
        }

        /** Puts the subject behind the step's label, e.g. {@code 摸底小区现状：云路新村}. */
        public void about(String subject) {
            task.setName(task.getName() + "：" + subject);
        }

        /** Fills a field of this task alone; null leaves it as it is. */
        public void fill(Variable<?> field, Object value) {
            if (value != null) {
                task.getExecution().setVariableLocal(field.name(), plain(value));
            }
        }

        /** Puts the choices of this task's select or checklist where the field looks for them ({@code valuesKey}). */
        public void offer(Variable<?> choices, List<Choices.Choice> offered) {
            task.getExecution().setVariableLocal(choices.name(), Choices.json(offered));
        }

        /** Numbers go as the form's own kinds, several choices as a list, long texts as far as a variable can hold them. */
        private static Object plain(Object value) {
            if (value instanceof Collection<?> choices) {
                return Spin.JSON(choices);
            }
            if (value instanceof BigDecimal number) {
                boolean whole = number.stripTrailingZeros().scale() <= 0;
                return whole ? (Object) number.longValueExact() : number.doubleValue();
            }
            return value instanceof String text ? ShownText.fit(text) : value;
        }
    }
}
