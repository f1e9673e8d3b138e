package cn.jiugai.adjustment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some communities of a project become a project of their own: at least one goes and one stays, and the two estimates add up
 * to the old one to the fen (JA-3.1-2).
 */
record Split(Situation project, Adjustment asked) {

    private static final String CLAUSE = "JA-3.1-2";

    Stream<Finding> findings() {
        return Stream.of(
                        new Formable(project, AdjustmentKind.SPLIT).findings(),
                        strangers(),
                        parts(),
                        name(),
                        estimates())
                .flatMap(findings -> findings);
    }

    private Stream<Finding> strangers() {
        List<String> strangers = asked.leaving().stream()
                .filter(name -> !project.names().contains(name))
                .toList();
        return strangers.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE,
                        "“%s”不在项目%s中".formatted(String.join("”“", strangers), project.number()),
                        "另立项目的小区都是本项目的小区",
                        "不能另立",
                        "请重新选择小区"));
    }

    private Stream<Finding> parts() {
        int all = project.communities().size();
        int leaving = asked.leaving().size();
        return leaving > 0 && leaving < all
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE,
                        "%d个小区中另立%d个".formatted(all, leaving),
                        "至少另立1个、至少留下1个",
                        leaving == 0 ? "没有选择小区" : "原项目没有小区了",
                        "请重新选择小区；整个项目不办了的申请终止"));
    }

    private Stream<Finding> name() {
        return asked.newName() != null
                ? Stream.empty()
                : Stream.of(new Finding(CLAUSE, "没有填写", "新项目有名称", "缺新项目名称", "请填写后重新提交"));
    }

    private Stream<Finding> estimates() {
        Fen estimate = project.project().estimate();
        Fen kept = asked.kept() == null ? Fen.ZERO : asked.kept();
        Fen moved = asked.moved() == null ? Fen.ZERO : asked.moved();
        Fen sum = kept.plus(moved);
        boolean bothHaveOne = kept.isMoreThan(Fen.ZERO) && moved.isMoreThan(Fen.ZERO);
        if (bothHaveOne && sum.equals(estimate)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                CLAUSE,
                "留下%s、新项目%s，合计%s".formatted(kept, moved, sum),
                "两个项目都有概算，合计等于原概算%s".formatted(estimate),
                Shortfall.between(sum, estimate),
                "请分到分文不差"));
    }
}
