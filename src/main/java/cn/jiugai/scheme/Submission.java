package cn.jiugai.scheme;

import cn.jiugai.consultation.OpenOpinion;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has to be settled before a scheme goes to the city: what became of each side's opinion (JA-3.3-6), that no opinion
 * of a resident is open (JA-3.2-4), and that each charging site was found safe (JA-4.7-1).
 *
 * @param openOpinions opinions of households that were neither adopted nor answered
 * @param sites the charging sites of the draft
 * @param offered the idle and freed sites, of which none may stay undecided (JA-4.3-1)
 */
record Submission(SchemeVoices voices, List<OpenOpinion> openOpinions, List<ChargingSite> sites, SitesDecided offered) {

    private static final int NAMED = 5;

    Verdict check() {
        List<Finding> findings = new ArrayList<>(voices.check().findings());
        if (!openOpinions.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.2-4",
                    "%d条待处理".formatted(openOpinions.size()),
                    "居民意见逐条采纳或答复",
                    "还差%d条：%s".formatted(openOpinions.size(), named()),
                    "请先处理这些意见，处理完才能上报"));
        }
        sites.stream()
                .filter(site -> !site.isConfirmed())
                .map(Submission::finding)
                .forEach(findings::add);
        findings.addAll(offered.check("请选“修改方案”，对这些场地逐处作出安排").findings());
        return new Verdict(findings);
    }

    private String named() {
        String named = openOpinions.stream()
                .limit(NAMED)
                .map(opinion -> "第%d号 %s".formatted(opinion.number(), opinion.household()))
                .collect(Collectors.joining("、"));
        return openOpinions.size() > NAMED ? named + " 等" : named;
    }

    private static Finding finding(ChargingSite site) {
        boolean refused = site.safe() != null;
        return new Finding(
                "JA-4.7-1",
                refused ? "不符合消防安全要求：" + site.opinion() : "0份确认",
                "充电位置“%s”经消防救援机构确认".formatted(site.label()),
                "缺消防安全确认",
                refused ? "请选“修改方案”，按消防意见另选位置或整改后再送确认" : "请选“修改方案”，重新送消防救援机构确认");
    }
}
