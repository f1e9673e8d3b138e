package cn.jiugai.adjustment;

import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project goes into another one of the same district and plan year, and ends (JA-3.1-2): the totals of two years' plans
 * would no longer be explained if one went into the other.
 *
 * @param into empty if none was chosen
 */
record Merge(Situation project, Optional<Situation> into) {

    private static final String CLAUSE = "JA-3.1-2";

    Stream<Finding> findings() {
        return into.map(this::findings)
                .orElseGet(() -> Stream.of(new Finding(CLAUSE, "没有选择", "并入一个项目", "缺并入的项目", "请选择后重新提交")));
    }

    private Stream<Finding> findings(Situation target) {
        return Stream.of(
                        itself(target),
                        district(target),
                        year(target),
                        state(target),
                        charges(),
                        new Formable(project, AdjustmentKind.MERGE).findings(),
                        new Formable(target, AdjustmentKind.MERGE).findings())
                .flatMap(findings -> findings);
    }

    private Stream<Finding> itself(Situation target) {
        return target.number().equals(project.number()) ? refuse("选的是本项目", "并入另一个项目", "不能并入自己") : Stream.empty();
    }

    private Stream<Finding> district(Situation target) {
        return target.project().district().equals(project.project().district())
                ? Stream.empty()
                : refuse("项目%s属于其他区".formatted(target.number()), "并入本区的项目", "不能跨区合并");
    }

    private Stream<Finding> year(Situation target) {
        int wanted = project.project().planYear();
        int found = target.project().planYear();
        return found == wanted
                ? Stream.empty()
                : refuse(
                        "项目%s列在%d年度计划".formatted(target.number(), found),
                        "并入%d年度的项目".formatted(wanted),
                        "不能跨年度合并，否则两个年度的计划都对不上公布数");
    }

    private Stream<Finding> state(Situation target) {
        return target.state() == ProjectState.RUNNING
                ? Stream.empty()
                : refuse("项目%s%s".formatted(target.number(), target.state().label()), "并入进行中的项目", "不能并入");
    }

    /** They would end with the project, and nothing would hold the acceptance of the other one (JA-2-6). */
    private Stream<Finding> charges() {
        List<String> open = project.openCharges();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE,
                        "项目%s有%d件居民收费问题没有办结".formatted(project.number(), open.size()),
                        "并入别的项目时没有未办结的收费问题",
                        "还差%d件：%s".formatted(open.size(), String.join("；", open)),
                        "请先办结"));
    }

    private static Stream<Finding> refuse(String number, String threshold, String shortfall) {
        return Stream.of(new Finding(CLAUSE, number, threshold, shortfall, "请另选并入的项目"));
    }
}
