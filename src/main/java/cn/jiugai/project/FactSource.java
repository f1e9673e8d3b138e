package cn.jiugai.project;

import java.util.List;

/** A phase that offers facts for correction: a bean of its package. */
public interface FactSource {

    /** The facts in the order in which a clerk finds them. */
    List<CorrectableFact> facts();
}
