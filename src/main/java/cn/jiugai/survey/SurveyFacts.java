package cn.jiugai.survey;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts of all communities of a project; each needs all eight kinds (JA-3.1-1). 执行口径: a kind is recorded when both
 * its number and its description are.
 */
record SurveyFacts(List<CommunityFacts> communities) {

    Verdict check() {
        return new Verdict(communities.stream()
                .filter(community -> !community.missing().isEmpty())
                .map(SurveyFacts::finding)
                .toList());
    }

    private static Finding finding(CommunityFacts community) {
        List<FactKind> missing = community.missing();
        int all = FactKind.values().length;
        return new Finding(
                "JA-3.1-1",
                "%s%d类".formatted(community.community(), all - missing.size()),
                "每个小区摸清%d类现状（数量和说明都要有）".formatted(all),
                "%s缺%d类：%s"
                        .formatted(
                                community.community(),
                                missing.size(),
                                missing.stream().map(FactKind::title).collect(Collectors.joining("”“", "“", "”"))),
                "请补齐后重新提交");
    }
}
