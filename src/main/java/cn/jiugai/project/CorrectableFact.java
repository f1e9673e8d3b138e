package cn.jiugai.project;

import java.util.List;
import java.util.Optional;

/**
 * A fact of the register that can be corrected after the step in which it was recorded (更正). The correction is kept by
 * the register of corrections; the phase only says where its fact stands.
 *
 * @param id e.g. {@code community.households}
 * @param label Chinese name, e.g. 户数
 * @param steps ids of the user tasks in which it is recorded; while one of them is open it is filled in there
 * @param source Chinese name of where it comes from, e.g. 年度计划附件
 */
public record CorrectableFact(String id, String label, ValueType type, List<String> steps, String source, Place place) {

    public CorrectableFact {
        steps = List.copyOf(steps);
    }

    /**
     * One of the things of a project that have the fact, e.g. a community.
     *
     * @param key as the place knows it
     * @param label Chinese name
     */
    public record Subject(String key, String label) {}

    /** Where the values of a fact stand. */
    public interface Place {

        /** The things of the project for which the fact is on record; none before its step. */
        List<Subject> subjects(String project);

        /** The value now, in the spelling of the type; empty if nothing is on record. */
        Optional<String> read(String project, String subject);

        /**
         * @param value in the spelling of the type
         * @param basis what allowed it and who entered it
         * @return what else follows from it by the phase's own rules, a Chinese sentence each, e.g. a procedure that is
         *     needed now
         */
        List<String> write(String project, String subject, String value, ScopeChange basis);

        /** The business key under which the steps run that record it: the project itself, or its annual plan. */
        default String matter(String project) {
            return project;
        }
    }
}
