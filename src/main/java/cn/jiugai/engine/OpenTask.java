package cn.jiugai.engine;

import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * A user task that waits to be done, with what its model says about the step.
 *
 * @param project business key: a project's number, or that of a district-wide matter
 * @param process key of the process definition
 * @param instance id of the process instance
 * @param step id of the step in the model
 * @param name Chinese label of the step
 * @param assignee user who has claimed it, null if nobody
 * @param created when it came
 * @param due when it has to be done, null if no date is set
 * @param units ids of the units that hold it; one but for tasks that were given to several by hand
 * @param missingRole id of the role that no unit holds yet (未指定单位)
 * @param clauses ids of the clauses behind the step
 * @param papers names of the papers that the step needs
 * @param paperUnless the checkbox that makes papers unnecessary, null if there is none
 * @param paperEachRound whether a paper of an earlier round of the step does not count
 * @param uploads the spreadsheets that the step takes beside its form, as the ends of their addresses
 * @param suspended whether it stands still with its project (已暂停) and cannot be done
 */
public record OpenTask(
        String id,
        String district,
        String project,
        String process,
        String instance,
        String step,
        String name,
        String assignee,
        Date created,
        Date due,
        List<String> units,
        Optional<String> missingRole,
        List<String> clauses,
        List<String> papers,
        String paperUnless,
        boolean paperEachRound,
        List<String> uploads,
        boolean suspended) {

    /** Whether this user works on it: has claimed it, or belongs to a unit that holds it. */
    public boolean isHeldBy(String user, List<String> unitsOfUser) {
        return user.equals(assignee) || unitsOfUser.stream().anyMatch(units::contains);
    }
}
