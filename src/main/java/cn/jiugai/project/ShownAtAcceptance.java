package cn.jiugai.project;

import java.util.Optional;

/**
 * What a part of the house has to say to those who accept a project, beside plan and scheme: how satisfied the households
 * are, for instance (JA-4.8-2). Every bean of this type is shown on the forms of the comprehensive acceptance.
 */
public interface ShownAtAcceptance {

    /** Chinese heading, e.g. {@code 居民满意度}. */
    String title();

    /** Markdown; empty if the project has nothing of the kind, then the heading is left out too. */
    Optional<String> text(String project);
}
