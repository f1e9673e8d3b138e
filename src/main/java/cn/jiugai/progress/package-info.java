/**
 * How far the works of a project are by its works list: the contractor reports finished items from the side, the
 * supervising firm confirms them (JA-3.5-1), and the basic class counts from its own day (JA-4.4-3).
 */
package cn.jiugai.progress;
