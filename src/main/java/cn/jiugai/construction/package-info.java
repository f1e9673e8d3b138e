/**
 * Construction (组织施工): the start, checkpoints of the supervision plan, concealed works,
 * completion report. The phase is the process {@code construction}; it calls {@code constructionStart},
 * {@code supervisionCheckpoint} and {@code concealedSection}.
 */
package cn.jiugai.construction;
