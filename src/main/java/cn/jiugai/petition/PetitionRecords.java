package cn.jiugai.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others may read of petitions and of the problems put to the office of the leading group. */
@Component
public class PetitionRecords {

    /**
     * A petition as a list shows it: without the petitioner.
     *
     * @param closedOn null while it is open
     * @param outcome in Chinese
     */
    public record ListedPetition(
            int number, String subject, LocalDate receivedOn, LocalDate closedOn, String outcome) {}

    /**
     * @param answer null while it is open
     */
    public record ListedProblem(int number, String title, LocalDate putOn, String answer, LocalDate answeredOn) {}

    private final Petitions petitions;
    private final OfficeProblems problems;

    PetitionRecords(Petitions petitions, OfficeProblems problems) {
        this.petitions = petitions;
        this.problems = problems;
    }

    /** The petitions of the project, the first one first (HG-4.1-4). */
    public List<ListedPetition> petitions(String project) {
        return petitions.of(project).stream()
                .map(petition -> new ListedPetition(
                        petition.number(),
                        petition.subject().title(),
                        petition.receivedOn(),
                        petition.closedOn(),
                        Optional.ofNullable(petition.outcome())
                                .map(PetitionOutcome::title)
                                .orElse("在办")))
                .toList();
    }

    /** The problems of the project that were put to the office, the first one first (HG-8-2). */
    public List<ListedProblem> problems(String project) {
        return problems.of(project).stream()
                .map(problem -> new ListedProblem(
                        problem.number(), problem.title(), problem.putOn(), problem.answer(), problem.answeredOn()))
                .toList();
    }
}
