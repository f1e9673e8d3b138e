package cn.jiugai.desk;

import java.util.List;
import java.util.Map;

/**
 * How the sample of a district is worked, as {@code samples/<district>/annual-plan.yaml} has it.
 *
 * @param process key of the process
 * @param steps in the order in which they are done
 */
record SampleScript(String process, List<Act> steps) {

    /**
     * The completion of all open tasks of a step.
     *
     * @param about variables that tell which of them are meant; all if it is null
     * @param keep fields that are sent as the task is filled with them; none if it is null
     */
    record Act(String step, Map<String, Object> about, List<String> keep, Map<String, Object> answer) {

        Act {
            about = about == null ? Map.of() : Map.copyOf(about);
            keep = keep == null ? List.of() : List.copyOf(keep);
            answer = Map.copyOf(answer);
        }
    }
}
