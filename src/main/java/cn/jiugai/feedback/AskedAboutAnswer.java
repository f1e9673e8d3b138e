package cn.jiugai.feedback;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.feedback.RemarkRound.Answer;
import cn.jiugai.feedback.RemarkRound.Opinion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A resident who has no answer yet is not done with: a unit that says the matter is not its own has answered nothing (JA-3.5-3). */
@Component
class AskedAboutAnswer implements CompletionRule {

    private static final String STEP = "userTask_askResident";
    private static final Set<Opinion> CLOSING = EnumSet.of(Opinion.SATISFIED, Opinion.NO_WORD);

    private final RemarkRounds rounds;

    AskedAboutAnswer(RemarkRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())
                || CLOSING.stream()
                        .map(Opinion::name)
                        .noneMatch(closing -> closing.equals(answer.get(RemarkVariables.OPINION.name())))) {
            return List.of();
        }
        List<RemarkRound> all = rounds.of(task.instance());
        return all.get(all.size() - 1).answer() == Answer.NOT_OURS
                ? List.of("责任单位答复“%s”，居民还没有得到答复：请选“%s”，交能办理的单位；各单位都不认领的选“%s”，两次后由区住建局协调（依据 JA-3.5-3）。"
                        .formatted(Answer.NOT_OURS.title(), Opinion.REASSIGNED.title(), Opinion.DISSATISFIED.title()))
                : List.of();
    }
}
