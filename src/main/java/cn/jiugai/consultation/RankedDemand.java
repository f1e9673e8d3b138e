package cn.jiugai.consultation;

/**
 * A work of the menu as the households chose it (HG-2-3).
 *
 * @param place from 1; equal numbers of households share a place
 * @param households that chose it, at least 1
 */
public record RankedDemand(int place, Demand demand, int households) {}
