package cn.jiugai.project;

import java.util.Optional;

/** Tells the unit that has applied for something what was decided; a bean for each kind of application. */
public interface MatterAnswers {

    /**
     * What became of an application, in Chinese: refused, by whom and why, or carried out. Empty while it is open, if it was
     * withdrawn, and for matters of another kind.
     *
     * @param instance id of the process instance
     */
    Optional<String> answer(String instance);
}
