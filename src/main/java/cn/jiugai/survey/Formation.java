package cn.jiugai.survey;

/**
 * The project as the street formed it from the survey.
 *
 * @param scope what is renovated and where it ends (JA-3.1-2)
 * @param contiguous neighbouring communities are renovated in one piece (连片改造)
 * @param renovationPlan the renovation plan that the scope follows, null if not named
 * @param standard the standard that it follows, null if not named
 * @param implementingEntity id of the unit that carries the project out, null if not named (JA-3.1-3)
 */
public record Formation(
        String scope, boolean contiguous, String renovationPlan, String standard, String implementingEntity) {}
