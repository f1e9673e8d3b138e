package cn.jiugai.consultation;

import cn.jiugai.consultation.AnswerRegister.Stored;
import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Workbook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet of answers over, all or nothing: a household's second answer in a round replaces its first one. */
@Component
class AnswerImport {

    private final Households households;
    private final AnswerRegister answers;
    private final AnswerFigures figures;
    private final OpinionRegister opinions;
    private final Projects projects;
    private final ProjectStates states;

    AnswerImport(
            Households households,
            AnswerRegister answers,
            AnswerFigures figures,
            OpinionRegister opinions,
            Projects projects,
            ProjectStates states) {
        this.households = households;
        this.answers = answers;
        this.figures = figures;
        this.opinions = opinions;
        this.projects = projects;
        this.states = states;
    }

    private enum Taken {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    /**
     * Where answers come from.
     *
     * @param round 1 for the demand, later ones for the draft scheme
     * @param task id of the task at which they were sent
     */
    record Source(String project, int round, String task, String person) {}

    /**
     * Takes over households and answers of a workbook.
     *
     * @throws FaultyWorkbookException with every fault; then nothing was taken over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    AnswerReceipt take(
            Source source, byte[] content, BiFunction<List<Community>, List<Household>, HouseholdSheet> sheet) {
        String project = source.project();
        states.lock(project);
        Workbook workbook = Workbook.open(content);
        List<Community> communities = projects.communities(project);
        Map<String, Long> known = households.byKey(project);
        int before = known.size();
        new RosterSheet(communities, households.of(project))
                .read(workbook)
                .forEach(household -> known.computeIfAbsent(
                        household.community() + "/" + household.key(), key -> households.add(project, household)));
        int listed = known.size() - before;
        List<Answer> given = sheet.apply(communities, households.of(project)).read(workbook, listed > 0);
        Map<Long, Stored> inForce = answers.inForce(project, source.round());
        Map<Taken, Integer> counts = new EnumMap<>(Taken.class);
        for (Answer answer : given) {
            Household home = answer.household();
            long household =
                    known.computeIfAbsent(home.community() + "/" + home.key(), key -> households.add(project, home));
            Optional<Stored> earlier = Optional.ofNullable(inForce.get(household));
            counts.merge(take(source, household, answer, earlier), 1, Integer::sum);
        }
        return AnswerReceipt.of(
                listed,
                counts.getOrDefault(Taken.ADDED, 0),
                counts.getOrDefault(Taken.REPLACED, 0),
                counts.getOrDefault(Taken.UNCHANGED, 0),
                Coverage.total(figures.coverage(project, source.round())));
    }

    private Taken take(Source source, long household, Answer answer, Optional<Stored> earlier) {
        if (earlier.filter(old -> answer.saysTheSameAs(old.answer())).isPresent()) {
            return Taken.UNCHANGED;
        }
        answers.put(household, source.round(), answer, earlier, source.task(), source.person());
        follow(source, household, earlier.map(old -> old.answer().opinion()).orElse(null), answer.opinion());
        return earlier.isPresent() ? Taken.REPLACED : Taken.ADDED;
    }

    /** An opinion that was changed is a new one; what became of the old one says nothing about it. */
    private void follow(Source source, long household, String before, String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            opinions.withdraw(household, source.round());
        }
        if (now != null) {
            opinions.add(source.project(), household, source.round(), now);
        }
    }
}
