/**
 * Supervision of sites from outside (督导检查): a department inspects a project at any time, its findings are put right and
 * re-checked, serious ones stop the works (JA-3.6-4, JA-3.6-2); signs of the five offences are investigated (JA-3.6-1). The
 * processes are {@code inspection} and {@code investigation}.
 */
package cn.jiugai.inspection;
