package cn.jiugai.engine;

/**
 * A user task that a boundary timer watches has been completed; published in the transaction of the completion.
 *
 * @param task id of the task
 */
public record TimedTaskDone(String task) {}
