/**
 * The dates of the plan year (JA-4.4-1 to JA-4.4-4), watched for each project: a reminder before the last day, the day after
 * it an escalation to the department in charge until the date is kept. In principle (原则上) only: nothing is refused.
 */
package cn.jiugai.deadline;
