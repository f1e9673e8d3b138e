package cn.jiugai.office;

/** A unit now holds a role for a project; published in the transaction that named it. */
public record UnitNamed(String district, String project, String role, String unit) {}
