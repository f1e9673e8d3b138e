package cn.jiugai.feedback;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A survey does not end before it begins (JA-4.8-2). */
@Component
class SurveyDays implements CompletionRule {

    private static final String STEP = "userTask_collectSatisfaction";

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())
                || !(answer.get(SatisfactionVariables.FROM.name()) instanceof String from)
                || !(answer.get(SatisfactionVariables.UNTIL.name()) instanceof String until)) {
            return List.of();
        }
        return until.compareTo(from) < 0
                ? List.of("调查结束日期%s早于开始日期%s，请更正（依据 JA-4.8-2）。".formatted(until, from))
                : List.of();
    }
}
