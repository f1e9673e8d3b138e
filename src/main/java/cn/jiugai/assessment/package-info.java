/**
 * Units assessed from the record (JA-4.1-1): on-time rate, returns, overdue and escalated tasks of a unit in a period, and
 * the grade that the department in charge gives each unit for a year.
 */
package cn.jiugai.assessment;
