package cn.jiugai.acceptance;

/**
 * An expert of a comprehensive acceptance.
 *
 * @param field what he or she judges, e.g. {@code 给排水}; null if it was left out
 */
record Expert(String name, String field) {}
