package cn.jiugai.cockpit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;

/**
 * The figures of one element of a process.
 *
 * @param element its id in the model
 * @param waiting how many projects wait there now; at a call activity those that wait anywhere inside
 * @param suspended how many of them stand still (已暂停); they keep nobody waiting
 * @param longest how long the one that has waited longest has been there; null if none waits, those that stand still apart
 * @param inside at which steps of the called processes they wait, most projects first; empty for a plain step
 * @param finished how often the element was finished in the time looked at; sent back or cancelled is not finished
 * @param median half of those took no longer; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ElementFigures(
        String element,
        int waiting,
        int suspended,
        WorkingTime longest,
        List<Place> inside,
        int finished,
        WorkingTime median) {

    /** The same, but of the steps inside only those of the given processes. */
    ElementFigures insideOnly(Set<String> processes) {
        List<Place> some = inside.stream()
                .filter(place -> processes.contains(place.process()))
                .toList();
        return new ElementFigures(element, waiting, suspended, longest, some, finished, median);
    }

    /**
     * A step inside a called process.
     *
     * @param process id of the called process in its model
     * @param element id of the step in it
     * @param name the step's Chinese name
     * @param waiting how many projects wait there; a project may wait at several steps at once
     */
    record Place(String process, String element, String name, int waiting) {}
}
