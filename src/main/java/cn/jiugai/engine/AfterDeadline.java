package cn.jiugai.engine;

/**
 * A step that stands right behind the boundary timers of user tasks and deals with what is overdue. Models are held to it:
 * the timers count working days and do not interrupt, and the step runs in a job of its own ({@code asyncBefore}).
 */
public interface AfterDeadline {}
