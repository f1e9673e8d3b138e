package cn.jiugai.project;

import java.util.List;

/**
 * What was agreed to be built otherwise than the scheme says: approved changes of the contracted works. Every bean of this
 * type is asked by the comprehensive acceptance, which compares them as it compares the items of the scheme (JA-3.7-3).
 */
public interface AgreedChanges {

    /**
     * @param name how messages name it, e.g. {@code 第3号工程变更}
     * @param items what of the works it concerns
     * @param content what was agreed
     */
    record Change(String name, String items, String content) {}

    /** In the order of their numbers; empty if nothing was changed. */
    List<Change> of(String project);
}
