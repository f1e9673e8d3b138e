package cn.jiugai.survey;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of all communities of a project; each needs all eight kinds (JA-3.1-1), its figures, and whose its flats are
 * (JA-2-7). 执行口径: a kind is recorded when both its number and its description are; 0 says that there is none.
 */
record SurveyFacts(List<CommunityFacts> communities) {

    Verdict check() {
        return new Verdict(communities.stream().flatMap(SurveyFacts::findings).toList());
    }

    private static Stream<Finding> findings(CommunityFacts community) {
        return Stream.of(kinds(community), figures(community), tenure(community), flats(community))
                .flatMap(found -> found);
    }

    private static Stream<Finding> kinds(CommunityFacts community) {
        List<FactKind> missing = community.missing();
        int all = FactKind.values().length;
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.1-1",
                        "%s%d类".formatted(community.community(), all - missing.size()),
                        "每个小区摸清%d类现状（数量和说明都要有）".formatted(all),
                        "%s缺%d类：%s"
                                .formatted(
                                        community.community(),
                                        missing.size(),
                                        missing.stream()
                                                .map(FactKind::title)
                                                .collect(Collectors.joining("”“", "“", "”"))),
                        "请补齐后重新提交"));
    }

    private static Stream<Finding> figures(CommunityFacts community) {
        return community.figures().isCounted()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.1-1",
                        "%s没有核实齐全".formatted(community.community()),
                        "每个小区现场核实户数、楼栋数和建筑面积",
                        "%s缺核实的户数、楼栋数或建筑面积".formatted(community.community()),
                        "请核实后填写；与计划一致的照填"));
    }

    private static Stream<Finding> tenure(CommunityFacts community) {
        List<String> gaps = community.tenure().gaps();
        return gaps.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-2-7",
                        "%s有%d项没有说明".formatted(community.community(), gaps.size()),
                        "每个小区说明公有住房及其产权单位、是否原职工小区及其原产权单位",
                        community.community() + String.join("，", gaps),
                        "请补填；没有公房的填0"));
    }

    private static Stream<Finding> flats(CommunityFacts community) {
        Integer households = community.figures().households();
        int flats = community.tenure().flats();
        return households == null || flats <= households
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-2-7",
                        "%s公房共%d户".formatted(community.community(), flats),
                        "公房户数不超过小区户数（%d户）".formatted(households),
                        "多%d户".formatted(flats - households),
                        "请核对直管公房、自管公房的户数"));
    }
}
