package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import java.util.List;

/**
 * What keeps the works of a project from being reported as finished beside what the construction itself knows, e.g. an open
 * change order. It stands here, because the construction asks for it and phases that come later know it.
 */
public interface FinishHold {

    /** What is open, each with its number, what is missing, clause and remedy; empty if nothing is. */
    List<Finding> open(String project);
}
