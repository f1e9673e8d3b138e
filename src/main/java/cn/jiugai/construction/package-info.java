/**
 * Construction (组织施工): the start, checkpoints of the supervision plan, concealed works, payments,
 * completion report. The phase is the process {@code construction}; it calls {@code constructionStart},
 * {@code supervisionCheckpoint}, {@code concealedSection} and {@code payment}.
 */
package cn.jiugai.construction;
