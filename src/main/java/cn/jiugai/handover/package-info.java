/**
 * The handover (移交管养), community by community: not before the comprehensive acceptance (JA-3-1). The four sides of the council
 * deliberate the management plan (JA-3.8-2, JA-3.8-5), the road to a managing unit follows from whether there is property
 * management and an owners' assembly (JA-3.8-3), the unit is named with its duties in writing and receives the community
 * (JA-3.8-1), and an award in place of subsidy may be proposed (JA-3.8-4).
 */
package cn.jiugai.handover;
