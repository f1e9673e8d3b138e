/**
 * A site from its preparation to the last section: residents' supervision group, schedule by sections, list of works that
 * go on when the air is heavily polluted, the gate before the start, the acceptance of one section after the other, and
 * departures from the drawings.
 */
package cn.jiugai.site;
