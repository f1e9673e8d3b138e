package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the award can be given to the chosen bid (JA-3-1, JA-3.3-5, JA-3.6-1).
 *
 * @param method how the project is tendered
 * @param winner the chosen bid
 * @param unit id of the unit of that name that can build, empty if the house knows none
 * @param designer name of the designing unit that was chosen
 * @param watching names of the firms that are to supervise and to test, by what they do
 * @param elsewhere the winner's project manager on other sites that are not finished
 */
record AwardCheck(
        TenderMethod method,
        Bid winner,
        Optional<String> unit,
        String designer,
        Map<String, String> watching,
        List<BoundPerson> elsewhere) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (unit.isEmpty()) {
            findings.add(new Finding(
                    "JA-3-1",
                    "系统中没有名为“%s”的施工单位".formatted(winner.firm()),
                    "中标单位是登记过的施工单位",
                    "缺1家",
                    "请管理员先登记该单位，再确定中标单位"));
        }
        if (method == TenderMethod.CONSORTIUM && !winner.has(designer)) {
            findings.add(new Finding(
                    "JA-3.3-5",
                    "中标单位%s，设计单位%s".formatted(winner.title(), designer),
                    "联合体投标的，设计单位是中标联合体的成员",
                    "“%s”不在联合体内".formatted(designer),
                    "请改选联合体中的设计单位，或改定其他投标单位"));
        }
        watching.forEach((work, firm) -> {
            if (winner.has(firm)) {
                findings.add(new Finding(
                        "JA-3-1",
                        "%s单位%s也在中标单位中".formatted(work, firm),
                        "%s单位与施工单位不是同一家（建筑法第三十四条）".formatted(work),
                        "缺另外的%s单位".formatted(work),
                        "请改选%s单位".formatted(work)));
            }
        });
        elsewhere.forEach(person -> findings.add(new Finding(
                "JA-3.6-1",
                "%s已在未完工的%s任项目负责人".formatted(winner.manager(), person.project()),
                "项目负责人不同时在两个工地任职",
                "多1个工地",
                "请改定其他投标单位，或待该工程完工后再定标")));
        return new Verdict(findings);
    }
}
