package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The menus of the second round: one for each household, and enough of them answered (HG-2-3). How many are enough is
 * 执行口径; the plan names no rate.
 *
 * @param handedOut menus that were handed out
 * @param coverage households of the project, and those that answered
 * @param minimum least part of the households, itself included
 */
record Menus(int handedOut, Coverage coverage, Ratio minimum) {

    private static final String CLAUSE = "HG-2-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (handedOut < coverage.households()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d份".formatted(handedOut),
                    "每户发放点菜单（%d户）".formatted(coverage.households()),
                    "还差%d份".formatted(coverage.households() - handedOut),
                    "请发放到每户后重新提交"));
        }
        if (!minimum.reachedBy(coverage.answered(), coverage.households())) {
            long missing = minimum.missing(coverage.answered(), coverage.households());
            findings.add(new Finding(
                    CLAUSE,
                    "%d户（%s）".formatted(coverage.answered(), coverage.percent()),
                    "点菜的户数不低于%s（%d户中至少%d户）".formatted(minimum, coverage.households(), coverage.answered() + missing),
                    "还差%d户".formatted(missing),
                    "请继续征询，把答复上传后重新提交"));
        }
        return new Verdict(findings);
    }
}
