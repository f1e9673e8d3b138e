package cn.jiugai.consultation;

import cn.jiugai.consultation.AnswerRegister.Stored;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet of answers over, all or nothing: a household's second answer replaces its first one. */
@Component
class AnswerImport {

    /** The round of opinions before the scheme is drafted. */
    static final int FIRST_ROUND = 1;

    private final HouseholdRegister households;
    private final AnswerRegister answers;
    private final AnswerFigures figures;
    private final OpinionRegister opinions;
    private final Projects projects;

    AnswerImport(
            HouseholdRegister households,
            AnswerRegister answers,
            AnswerFigures figures,
            OpinionRegister opinions,
            Projects projects) {
        this.households = households;
        this.answers = answers;
        this.figures = figures;
        this.opinions = opinions;
        this.projects = projects;
    }

    private enum Taken {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    AnswerReceipt take(String project, byte[] content, String task, String person) {
        answers.lock(project);
        Map<Household, Long> ids = households.ids(project);
        List<Answer> sheet = new AnswerSheet(projects.communities(project), List.copyOf(ids.keySet())).read(content);
        Map<String, Long> known = new HashMap<>();
        ids.forEach((household, id) -> known.put(household.community() + "/" + household.key(), id));
        Map<Long, Stored> inForce = answers.inForce(project, FIRST_ROUND);
        Map<Taken, Integer> counts = new HashMap<>();
        for (Answer answer : sheet) {
            Household home = answer.household();
            Long id = known.get(home.community() + "/" + home.key());
            long household = id == null ? households.add(project, home) : id;
            Optional<Stored> earlier = Optional.ofNullable(inForce.get(household));
            counts.merge(take(project, household, answer, earlier, task, person), 1, Integer::sum);
        }
        return AnswerReceipt.of(
                counts.getOrDefault(Taken.ADDED, 0),
                counts.getOrDefault(Taken.REPLACED, 0),
                counts.getOrDefault(Taken.UNCHANGED, 0),
                Coverage.total(figures.coverage(project, FIRST_ROUND)));
    }

    private Taken take(
            String project, long household, Answer answer, Optional<Stored> earlier, String task, String person) {
        if (earlier.filter(old -> answer.saysTheSameAs(old.answer())).isPresent()) {
            return Taken.UNCHANGED;
        }
        answers.put(household, FIRST_ROUND, answer, earlier, task, person);
        follow(project, household, earlier.map(old -> old.answer().opinion()).orElse(null), answer.opinion());
        return earlier.isPresent() ? Taken.REPLACED : Taken.ADDED;
    }

    /** An opinion that was changed is a new one; what became of the old one says nothing about it. */
    private void follow(String project, long household, String before, String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            opinions.withdraw(household, FIRST_ROUND);
        }
        if (now != null) {
            opinions.add(project, household, FIRST_ROUND, now);
        }
    }
}
