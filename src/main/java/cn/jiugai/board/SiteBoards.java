package cn.jiugai.board;

import cn.jiugai.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether both boards can be produced from the register and stand at the site (HG-4.2-1).
 *
 * @param parties those that the board of the responsible shows
 * @param contents number of items of the works list
 * @param materials number of materials with their methods
 * @param standing the boards that are put up
 */
record SiteBoards(List<BoardParty> parties, int contents, int materials, List<StandingBoard> standing) {

    private static final String CLAUSE = "HG-4.2-1";

    /** Everything that is missing. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<BoardParty> incomplete =
                parties.stream().filter(party -> !party.isComplete()).toList();
        if (!incomplete.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d家责任主体中%d家齐全".formatted(parties.size(), parties.size() - incomplete.size()),
                    "责任主体公示牌列明各家单位、负责人和电话",
                    "缺%d家：%s"
                            .formatted(
                                    incomplete.size(),
                                    incomplete.stream().map(SiteBoards::lacks).collect(Collectors.joining("；"))),
                    "请建设单位在“登记各方负责人”补齐"));
        }
        if (contents == 0) {
            findings.add(new Finding(CLAUSE, "改造内容0项", "公示牌列明改造内容", "缺改造内容", "请先办结方案，改造内容取自方案清单"));
        }
        if (materials == 0) {
            findings.add(new Finding(CLAUSE, "主要材料0种", "主要材料公示牌列明产品、材料和主要工艺做法", "缺主要材料和工艺做法", "请施工单位在“登记主要材料和工艺”上传清单"));
        }
        notStanding(findings);
        return findings;
    }

    private void notStanding(List<Finding> findings) {
        List<String> missing = Arrays.stream(BoardKind.values())
                .filter(kind -> standing.stream().noneMatch(board -> board.kind() == kind))
                .map(BoardKind::title)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "现场设置%d块公示牌".formatted(BoardKind.values().length - missing.size()),
                    "开工前两块公示牌都在施工现场设置",
                    "缺%d块：%s".formatted(missing.size(), String.join("、", missing)),
                    "请建设单位打印、设置后拍照登记"));
        }
    }

    private static String lacks(BoardParty party) {
        if (party.unit() == null) {
            return party.title() + "（未指定单位）";
        }
        return party.person() == null ? party.title() + "（缺负责人）" : party.title() + "（缺电话）";
    }
}
