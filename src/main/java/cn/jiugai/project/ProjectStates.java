package cn.jiugai.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The state of each project. */
@Component
public class ProjectStates {

    private final JdbcClient jdbc;

    ProjectStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param project number of a project that is on record */
    public ProjectState of(String project) {
        return read(project, "");
    }

    /** The same, and holds the project until the transaction ends: two changes at once come one after the other. */
    public ProjectState lock(String project) {
        return read(project, " for update");
    }

    public void set(String project, ProjectState state) {
        jdbc.sql("update project set state = ? where number = ?")
                .params(state.name(), project)
                .update();
    }

    private ProjectState read(String project, String hold) {
        return ProjectState.valueOf(jdbc.sql("select state from project where number = ?" + hold)
                .param(project)
                .query(String.class)
                .single());
    }
}
