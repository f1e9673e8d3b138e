package cn.jiugai.office;

/**
 * A district government that runs its projects here; its id is the engine's tenant id.
 *
 * @param id letters and digits, e.g. {@code jinan}
 * @param name Chinese name as it stands on its papers
 */
public record District(String id, String name) {}
