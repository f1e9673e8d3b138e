/**
 * Reads what a clerk sends as a spreadsheet: finds the header under the title, forgives blanks and full-width digits,
 * and names every fault with its sheet, row and column. Plain core: no engine, no Spring, no database.
 */
package cn.jiugai.sheet;
