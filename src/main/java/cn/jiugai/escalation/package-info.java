/**
 * Escalation (督办, JA-4.1-2): what is overdue goes to the department in charge, which presses for it until it is done.
 * Models use it through {@code ${escalateOverdue}} behind a boundary timer that does not interrupt; the process
 * {@code escalation} takes {@code escalation}, the number of the row.
 */
package cn.jiugai.escalation;
