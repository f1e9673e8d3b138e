package cn.jiugai.project;

/**
 * Published in the transaction in which a community goes from one project to another with all that is known of it.
 *
 * @param community its row, which stays the same
 * @param from number of the project that it leaves
 * @param to number of the project that it joins
 */
public record CommunityMoved(long community, String from, String to) {}
