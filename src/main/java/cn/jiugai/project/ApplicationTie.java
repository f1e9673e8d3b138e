package cn.jiugai.project;

import java.util.Optional;

/**
 * By which application a project came into its annual plan. It stands here, because what the application agreed on is asked
 * for in the name of the project, and the selection, which comes later than the application, knows it.
 */
public interface ApplicationTie {

    /** Number of the application; empty for a project that was not selected from one. */
    Optional<String> applicationOf(String project);
}
