/**
 * New facilities on land in and around a community (HG-5.2-1, HG-5.2-2: {@code facilities}), and the rain-water network with
 * its joints to the main (HG-5.4-1: {@code rainwater}, {@code rainwaterJoining}).
 */
package cn.jiugai.facility;
