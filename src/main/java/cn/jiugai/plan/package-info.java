/**
 * The annual plan: its workbook, its published totals and dates, and the start of its projects (JA-1-1, JA-4.4-1 to
 * JA-4.4-4).
 */
package cn.jiugai.plan;
