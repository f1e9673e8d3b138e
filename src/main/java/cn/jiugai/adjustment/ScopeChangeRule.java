package cn.jiugai.adjustment;

import cn.jiugai.project.Community;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the scope of a project may change as it is asked (JA-3.1-2). Communities join and leave until the contract is
 * signed, after that the works change by a change order; the last community stays, else the project is terminated.
 *
 * @param mayJoin whether the community that is to join is in no other project of the year
 * @param openTasks names of the open tasks that are about the community that is to leave
 */
record ScopeChangeRule(Situation project, ScopeApplication asked, Verdict mayJoin, List<String> openTasks) {

    private static final String CLAUSE = "JA-3.1-2";

    Verdict check() {
        Stream<Finding> byKind = switch (asked.kind()) {
            case ADD -> Stream.concat(contract(), mayJoin.findings().stream());
            case REMOVE -> Stream.of(contract(), stranger(), last(), busy()).flatMap(findings -> findings);
            case CORRECT -> Stream.concat(stranger(), unchanged());
        };
        return new Verdict(Stream.of(state(), completed(), byKind)
                .flatMap(findings -> findings)
                .toList());
    }

    private Stream<Finding> state() {
        return project.state() == ProjectState.RUNNING
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.5-1",
                        "项目%s%s".formatted(project.number(), project.state().label()),
                        "调整范围的项目进行中",
                        "不能调整",
                        "请先恢复项目"));
    }

    private Stream<Finding> completed() {
        return project.completed() ? refuse("工程已完工", "调整在完工之前", "改造的范围已成事实", "请撤回申请；登记有误的申请更正") : Stream.empty();
    }

    private Stream<Finding> contract() {
        return project.contract().stream()
                .flatMap(number -> refuse("合同%s已签订".formatted(number), "小区的增减在签订合同之前", "工程已以合同的范围为准", "请撤回申请，按工程变更办理"));
    }

    private Stream<Finding> stranger() {
        return community().isPresent()
                ? Stream.empty()
                : refuse(
                        "“%s”不在项目%s中".formatted(asked.community(), project.number()), "本项目的小区", "没有可以调整的小区", "请重新选择小区");
    }

    private Stream<Finding> last() {
        return project.communities().size() > 1
                ? Stream.empty()
                : refuse("项目只有1个小区", "项目至少留1个小区", "调出后没有小区了", "请撤回申请，整个项目不办的申请终止");
    }

    private Stream<Finding> busy() {
        return openTasks.isEmpty()
                ? Stream.empty()
                : refuse(
                        "%d项任务在办：%s".formatted(openTasks.size(), String.join("、", openTasks)),
                        "调出的小区没有在办的任务",
                        "还有%d项".formatted(openTasks.size()),
                        "请办结后再申请");
    }

    private Stream<Finding> unchanged() {
        return community().filter(now -> asked.corrected(now).equals(now)).stream()
                .flatMap(now -> refuse("没有一个数与登记簿不同", "至少改正一个数", "没有可以改正的", "请填写改正后的户数、楼栋数或者面积"));
    }

    private Optional<Community> community() {
        return project.communities().stream()
                .filter(community -> community.name().equals(asked.community()))
                .findFirst();
    }

    private static Stream<Finding> refuse(String number, String threshold, String shortfall, String remedy) {
        return Stream.of(new Finding(CLAUSE, number, threshold, shortfall, remedy));
    }
}
