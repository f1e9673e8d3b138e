package cn.jiugai.handover;

import java.util.List;

/**
 * What was handed over.
 *
 * @param note null if there is nothing to add
 */
record HandedItems(List<HandedItem> items, String note) {}
