package cn.jiugai.community;

/**
 * What a resident suggests (HG-2-8).
 *
 * @param adopted whether it was adopted; null while it is not answered
 * @param answer what is done about it, or why not; null while it is not answered
 */
public record Suggestion(long id, String text, Boolean adopted, String answer) {}
