/** The clerk's desk: what a task card shows, the basis of a step, papers, and the REST paths of the Tasklist plugins. */
package cn.jiugai.desk;
