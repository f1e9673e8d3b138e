/**
 * What the public is told of the renovation (宣传报道, JA-4.8-1), and the projects that others may learn from (示范项目,
 * JA-4.8-3): suggested by a rule from the record, decided by the department in charge.
 */
package cn.jiugai.publicity;
