/**
 * The handover (移交管养): not before the comprehensive acceptance (JA-3-1); the road to a managing unit follows from whether there
 * is property management and an owners' assembly (JA-3.8-3), and the unit is named with its duties in writing (JA-3.8-1).
 */
package cn.jiugai.handover;
