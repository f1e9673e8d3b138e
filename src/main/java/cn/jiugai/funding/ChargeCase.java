package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * A charge to residents that somebody has found to be undeclared, bundled or riding along (JA-2-6).
 *
 * @param number from 1 within the project
 * @param utility id of the unit that charges
 * @param item what is charged for
 * @param amount what was charged; null if it is not known
 * @param place where, e.g. a building or household
 * @param facts what happened
 */
record ChargeCase(int number, String utility, ChargeFault fault, String item, Fen amount, String place, String facts) {}
