package cn.jiugai.project;

import java.util.List;

/** A phase that keeps records of supervision: a bean of its package. The project's page and the database show them all. */
public interface SupervisionSource {

    /** Those of a project, in any order. */
    List<SupervisionRecord> supervision(Project project);
}
