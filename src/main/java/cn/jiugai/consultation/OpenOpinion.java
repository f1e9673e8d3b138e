package cn.jiugai.consultation;

/**
 * An opinion that is neither adopted nor answered (JA-3.2-4).
 *
 * @param number its number within the project
 * @param household community, building and door
 */
public record OpenOpinion(int number, String household, String opinion) {}
