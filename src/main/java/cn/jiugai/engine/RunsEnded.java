package cn.jiugai.engine;

import java.util.Set;

/**
 * Processes of a project were ended before their time, with everything that was open in them; published in the transaction
 * in which it happens.
 *
 * @param instances ids of the process instances, called ones among them
 */
public record RunsEnded(String project, Set<String> instances) {}
