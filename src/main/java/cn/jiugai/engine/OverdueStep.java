package cn.jiugai.engine;

import java.util.List;

/**
 * A user task whose boundary timer has gone off before it was done.
 *
 * @param step id of the step in the model
 * @param name its Chinese label
 * @param occurrence this stay at the step: another one if the process comes back to it
 * @param tasks what is still open of it, one a party
 */
public record OverdueStep(String step, String name, String occurrence, List<OpenTask> tasks) {}
