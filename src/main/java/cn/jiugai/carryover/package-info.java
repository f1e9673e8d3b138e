/**
 * 结转下年度: a project that is not finished by the end of its plan year goes on in the next one, under dates and with money
 * that are approved for it (JA-1-1, JA-2-3, JA-3.1-2, JA-4.4-1 to JA-4.4-4).
 */
package cn.jiugai.carryover;
