package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who answers for each party before the works start (JA-3.6-2).
 *
 * @param named the persons, by party
 * @param surveyed whether the project has a survey firm; without one nobody answers for it
 * @param elsewhere where else a person's certificate is at work now, in words
 */
record SitePersons(Map<SiteParty, Responsible> named, boolean surveyed, Map<SiteParty, List<String>> elsewhere) {

    private static final String CLAUSE = "JA-3.6-2";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<SiteParty> parties = Arrays.stream(SiteParty.values())
                .filter(party -> surveyed || party != SiteParty.SURVEYOR)
                .toList();
        List<SiteParty> missing =
                parties.stream().filter(party -> !named.containsKey(party)).toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "登记%d家".formatted(parties.size() - missing.size()),
                    "参建%d家单位的负责人都已登记".formatted(parties.size()),
                    "缺%d家：%s".formatted(missing.size(), titles(missing)),
                    "请补登负责人"));
        }
        findings.addAll(unfit());
        return findings;
    }

    /** What speaks against those who are named, whoever is missing. */
    List<Finding> unfit() {
        List<Finding> findings = new ArrayList<>();
        List<SiteParty> uncertified = Arrays.stream(SiteParty.values())
                .filter(party -> party.certified()
                        && named.containsKey(party)
                        && named.get(party).certificate() == null)
                .toList();
        if (!uncertified.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "登记负责人%d名没有证书号".formatted(uncertified.size()),
                    "项目经理、总监理工程师都登记注册证书号",
                    "缺%d家：%s".formatted(uncertified.size(), titles(uncertified)),
                    "请补登证书号"));
        }
        if (isSame(SiteParty.CONTRACTOR, SiteParty.SUPERVISOR)) {
            findings.add(new Finding(
                    CLAUSE,
                    "施工、监理单位的负责人都是%s".formatted(named.get(SiteParty.CONTRACTOR).name()),
                    "监理单位的负责人不是施工单位的人（建筑法第三十四条）",
                    "缺监理单位自己的负责人",
                    "请监理单位另派负责人，重新登记"));
        }
        elsewhere.forEach((party, sites) -> findings.add(elsewhere(party, sites)));
        return findings;
    }

    private Finding elsewhere(SiteParty party, List<String> sites) {
        return new Finding(
                CLAUSE,
                "%s负责人%s同时在另外%d个项目".formatted(party.title(), named.get(party).name(), sites.size()),
                "同一名注册人员只在1个在建项目任负责人",
                "多%d个：%s".formatted(sites.size(), String.join("；", sites)),
                "请另派负责人；已在两处的，按人员挂证线索查处");
    }

    private boolean isSame(SiteParty one, SiteParty other) {
        return named.containsKey(one)
                && named.containsKey(other)
                && CellText.key(named.get(one).name())
                        .equals(CellText.key(named.get(other).name()));
    }

    private static String titles(List<SiteParty> parties) {
        return parties.stream().map(SiteParty::title).collect(Collectors.joining("、"));
    }
}
