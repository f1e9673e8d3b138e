package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;

/**
 * What one side says about one part of the management plan.
 *
 * @param reason why it does not agree; null if it does
 * @param unit unit that speaks for the side
 */
record Said(ManagementPart part, String reason, String unit, String person) {}
