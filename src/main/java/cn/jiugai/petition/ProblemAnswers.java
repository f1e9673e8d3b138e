package cn.jiugai.petition;

import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the unit that has put a problem to the office of the leading group what was answered (HG-8-2). */
@Component
class ProblemAnswers implements MatterAnswers {

    private final OfficeProblems problems;

    ProblemAnswers(OfficeProblems problems) {
        this.problems = problems;
    }

    @Override
    public Optional<String> answer(String instance) {
        return problems.find(instance)
                .filter(problem -> problem.answer() != null)
                .map(problem ->
                        "领导小组办公室%s答复“%s”：%s".formatted(problem.answeredOn(), problem.label(), problem.answer()));
    }
}
