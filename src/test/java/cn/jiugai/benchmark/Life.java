package cn.jiugai.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One project's whole life as it was played and counted.
 *
 * @param acts the tasks that were completed and the matters that were started from the side, in order
 * @param counted by what was done
 * @param passed how often each element of each model was passed through, {@code process/element}
 */
record Life(String project, List<Act> acts, Map<Kind, Tally> counted, Map<String, Long> passed) {

    /** What is counted apart. */
    enum Kind {
        START("starts"),
        SHEETS("spreadsheets sent"),
        PAPERS("papers sent"),
        TASKS("tasks completed"),
        JOBS("jobs");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * One task that was completed, or one matter that was started from the side.
     *
     * @param step null for a start
     * @param variables the answer as the engine keeps it, or what the matter began with
     */
    record Act(String process, String step, String unit, Map<String, Object> variables) {

        static Act completed(String process, String step, String unit, Map<String, Object> answer) {
            return new Act(process, step, unit, answer);
        }

        static Act started(String process, String unit, Map<String, Object> variables) {
            return new Act(process, null, unit, variables);
        }

        boolean isStart() {
            return step == null;
        }
    }

    /** The tasks among the acts. */
    List<Act> tasks() {
        return acts.stream().filter(act -> !act.isStart()).toList();
    }

    static Map<Kind, Tally> tallies() {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
        return tallies;
    }

    Tally whole() {
        Tally whole = new Tally();
        counted.values().forEach(whole::add);
        return whole;
    }
}
