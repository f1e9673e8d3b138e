package cn.jiugai.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What was found in one community.
 *
 * @param community its name
 * @param facts by kind; a kind that is missing was not asked
 */
record CommunityFacts(String community, Map<FactKind, Fact> facts, Figures figures, Tenure tenure) {

    private static final Fact NOTHING = new Fact(null, null);

    Fact of(FactKind kind) {
        return facts.getOrDefault(kind, NOTHING);
    }

    /** The kinds of which the number or the description is not recorded. */
    List<FactKind> missing() {
        return Arrays.stream(FactKind.values())
                .filter(kind -> !of(kind).isRecorded())
                .toList();
    }

    boolean isComplete() {
        return new SurveyFacts(List.of(this)).check().passed();
    }
}
