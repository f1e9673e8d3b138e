package cn.jiugai.adjustment;

import java.util.Optional;

/**
 * A project before and after an adjustment or a change of scope.
 *
 * @param instance id of the process instance that changed it
 * @param before empty for a project that the adjustment has made
 */
public record FiguresChange(String instance, Optional<Figures> before, Figures after) {}
