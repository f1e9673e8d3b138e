package cn.jiugai.project;

import java.util.List;
import java.util.Map;

/**
 * What a check was asked at a step, with everything that is needed to ask it again: facts are read from the register, so
 * only what did not come from there is kept.
 *
 * @param process key of the process definition
 * @param definition id of the version of the process under which it was asked; null for verdicts of earlier software
 * @param instance the run of the process; null for verdicts of earlier software
 * @param step id of the step in the model
 * @param stepName its Chinese label; null for verdicts of earlier software
 * @param check name of the check's bean; null for verdicts of earlier software
 * @param about what tells the question from others of the same step in the project (a section, a payment); blank if there
 *     is one
 * @param clauses the clauses that the step carries
 * @param numbers the thresholds as they stood on the step then, by name
 * @param subject what the check read of the process (a section, the rows of a table), as JSON by name of the variable
 */
public record Question(
        String district,
        String project,
        String process,
        String definition,
        String instance,
        String step,
        String stepName,
        String check,
        String about,
        List<String> clauses,
        Map<String, String> numbers,
        Map<String, String> subject) {

    public Question {
        clauses = List.copyOf(clauses);
        numbers = Map.copyOf(numbers);
        subject = Map.copyOf(subject);
    }

    /** Whether a later verdict on the other question takes the place of the verdict on this one. */
    public boolean isAskedAnewBy(Question other) {
        return process.equals(other.process) && step.equals(other.step) && about.equals(other.about);
    }
}
