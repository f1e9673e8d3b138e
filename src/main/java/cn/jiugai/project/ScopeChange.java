package cn.jiugai.project;

/**
 * On whose word the communities of a project change.
 *
 * @param basis what allowed it, e.g. the number of the approved application
 * @param person user who entered it
 */
public record ScopeChange(String basis, String person) {}
