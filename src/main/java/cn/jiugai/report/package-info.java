/**
 * Periodic reports of the streets (JA-4.4-5): started by a reconciler, drawn from the register, filed by one person and
 * reviewed by another one of the same street, stamped, sent, received; a missing one is escalated.
 */
package cn.jiugai.report;
