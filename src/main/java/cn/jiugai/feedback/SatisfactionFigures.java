package cn.jiugai.feedback;

import cn.jiugai.feedback.SatisfactionRegister.Stored;
import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the answers of a survey of satisfaction that are in force (JA-4.8-2). */
@Component
class SatisfactionFigures {

    private final SatisfactionRegister answers;
    private final Projects projects;

    SatisfactionFigures(SatisfactionRegister answers, Projects projects) {
        this.answers = answers;
        this.projects = projects;
    }

    SatisfactionResult of(String project, Survey survey) {
        Collection<Stored> given = answers.inForce(survey.instance()).values();
        return new SatisfactionResult(
                survey.surveyedFrom(),
                survey.surveyedUntil(),
                asked(project, survey),
                given.size(),
                Stream.of(SatisfactionItem.values())
                        .map(item -> item(item, given))
                        .toList(),
                survey.followUp(),
                survey.confirmedOn());
    }

    /** How many households the survey asks: those of its sample, as it was fixed, else all. */
    private int asked(String project, Survey survey) {
        return survey.sampleHouseholds() == null ? households(project) : survey.sampleHouseholds();
    }

    /** All households of the project. */
    int households(String project) {
        return projects.communities(project).stream()
                .mapToInt(Community::households)
                .sum();
    }

    private static SatisfactionResult.Item item(SatisfactionItem item, Collection<Stored> given) {
        return new SatisfactionResult.Item(
                item.title(),
                count(item, Rating.SATISFIED, given),
                count(item, Rating.FAIR, given),
                count(item, Rating.DISSATISFIED, given));
    }

    private static int count(SatisfactionItem item, Rating rating, Collection<Stored> given) {
        return (int) given.stream()
                .filter(stored -> stored.answer().ratings().get(item) == rating)
                .count();
    }

    /** How many of those that answered give one of these ratings overall. */
    int overall(String survey, Set<Rating> ratings) {
        return (int) answers.inForce(survey).values().stream()
                .filter(stored -> ratings.contains(stored.answer().ratings().get(SatisfactionItem.OVERALL)))
                .count();
    }

    /** Names of the communities of which no household has answered. */
    List<String> silent(String project, String survey) {
        List<String> heard = answers.inForce(survey).values().stream()
                .map(stored -> stored.answer().household().community())
                .distinct()
                .toList();
        return projects.communities(project).stream()
                .map(Community::name)
                .filter(name -> !heard.contains(name))
                .toList();
    }

    /** What those say who are not satisfied overall and gave a reason, with the building they live in but not the door. */
    List<String> complaints(String survey) {
        return answers.inForce(survey).values().stream()
                .map(Stored::answer)
                .filter(answer -> answer.ratings().get(SatisfactionItem.OVERALL) == Rating.DISSATISFIED)
                .flatMap(answer -> Optional.ofNullable(answer.opinion())
                        .map(opinion -> "%s %s：%s"
                                .formatted(
                                        answer.household().community(),
                                        answer.household().building(),
                                        opinion))
                        .stream())
                .sorted()
                .toList();
    }
}
