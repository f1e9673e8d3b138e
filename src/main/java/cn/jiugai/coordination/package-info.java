/**
 * Coordination with the utilities and departments whose lines and sites the works touch (HG-4.1-2): all of them are asked
 * before the scheme goes on ({@code unitCoordination}), and can be called on again during the works ({@code utilityCall}).
 */
package cn.jiugai.coordination;
