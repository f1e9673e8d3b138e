package cn.jiugai.project;

import java.util.List;

/**
 * A selection has found which projects a plan is to have; published in the transaction of the step that found them. They
 * take the place of those that an earlier round found.
 *
 * @param plan business key of the annual plan
 */
public record ProjectsSelected(String plan, List<SelectedProject> projects) {

    public ProjectsSelected {
        projects = List.copyOf(projects);
    }
}
