package cn.jiugai.funding;

/**
 * A charge to residents that a utility has declared (JA-2-6).
 *
 * @param item what is charged for
 * @param standard how much, and by what
 * @param basis number of the document on which it rests
 */
record Charge(String item, String standard, String basis) {}
