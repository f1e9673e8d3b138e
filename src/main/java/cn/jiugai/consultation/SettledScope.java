package cn.jiugai.consultation;

/**
 * The scope of a project as the street submitted it (JA-3.1-4).
 *
 * @param renovationPlan the renovation plan that it follows, null if not named
 * @param standard the standard that it follows, null if not named
 * @param confirmed whether its basis was found complete
 */
public record SettledScope(String scope, String renovationPlan, String standard, boolean confirmed) {}
