package cn.jiugai.adjustment;

import java.util.Optional;

/** An application to change a project, and the decision on it. */
sealed interface Application permits Adjustment, ScopeApplication {

    /** Id of the process instance. */
    String instance();

    /** What is applied for, in Chinese, e.g. {@code 暂停} or {@code 调出小区“云露小区”}. */
    String what();

    String reason();

    /** User who applied. */
    String appliedBy();

    /** The department's decision; empty before. */
    Optional<Decision> decision();
}
