package cn.jiugai.project;

/**
 * What keeps the works of a project from being reported as finished beside what the construction itself knows, e.g. an open
 * change order. It stands here, because the construction asks for it and phases that come later know it. What comes up
 * again after the finish holds the acceptances as well.
 */
public interface FinishHold extends AcceptanceHold {}
