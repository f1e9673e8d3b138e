package cn.jiugai.engine;

/**
 * A bean that reads a number of the district's table {@code numbers} for itself and not for a step. A district may do without
 * the row; what stands in it is checked when the table is deployed.
 */
public interface DistrictNumber {

    /** Name of the row, and the range in which a process owner may set it. */
    Parameter<?> number();
}
