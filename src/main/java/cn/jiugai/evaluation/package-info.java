/**
 * The evaluation (绩效评价, JA-2-3), the last phase of a project: the department in charge scores it by the record, the finance
 * department evaluates it, and for what the result is used is kept. Nothing else waits for it.
 */
package cn.jiugai.evaluation;
