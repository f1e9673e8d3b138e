package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project goes over into the next plan year only on the decision of another person than those who proposed it, on a
 * document that there is, and if all is still as it was confirmed.
 *
 * @param startedBy user who started it; empty if the system did
 * @param state the state of the project now
 * @param money what would go over now
 * @param free whether its communities are in no other project of the next year (JA-3.1-2)
 * @param dates whether the new dates still hold (JA-4.4-1 to JA-4.4-4)
 * @param today the day of the question
 */
record CarryOverApproval(
        CarryOver asked,
        Optional<String> startedBy,
        ProjectState state,
        Fen money,
        Verdict free,
        Verdict dates,
        LocalDate today) {

    private static final String RECORD = "JA-3.5-1";
    private static final String RETURN = "请勾选“退回重报”";

    Verdict check() {
        List<Finding> findings = new ArrayList<>(free.findings());
        Stream.of(samePerson(), tooEarly(), ended(), moneyMoved(), datesGone())
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return new Verdict(findings);
    }

    private Optional<Finding> samePerson() {
        String person = decision().person();
        return Stream.concat(startedBy.stream(), Stream.of(asked.proposedBy(), asked.confirmedBy()))
                .filter(person::equals)
                .findFirst()
                .map(same -> new Finding(
                        "JA-4.1-2",
                        "发起、拟定节点或核对资金和审批都是“%s”".formatted(same),
                        "发起、拟定、核对和审批不是同一个人",
                        "缺另一人的审批",
                        "请由区住建局的另一人审批"));
    }

    private Optional<Finding> tooEarly() {
        return decision().day().isAfter(today)
                ? Optional.of(new Finding(
                        RECORD,
                        "批复日期%s".formatted(decision().day()),
                        "批复日期不晚于今天（%s）".formatted(today),
                        "批复还没有到日子",
                        "请按批复文件填写"))
                : Optional.empty();
    }

    private Optional<Finding> ended() {
        return state.isEnd()
                ? Optional.of(new Finding(RECORD, "项目" + state.label(), "结转的项目进行中或已暂停", "不能结转", "请在“审批意见”中选“不予结转”"))
                : Optional.empty();
    }

    private Optional<Finding> moneyMoved() {
        return money.equals(asked.confirmed())
                ? Optional.empty()
                : Optional.of(new Finding(
                        "JA-2-3",
                        "核对时结转%s，现在是%s".formatted(asked.confirmed(), money),
                        "核对以后资金没有变动",
                        "差%s"
                                .formatted(new Fen(
                                        Math.abs(money.minus(asked.confirmed()).value()))),
                        RETURN + "，由区财政局重新核对"));
    }

    private Optional<Finding> datesGone() {
        return dates.passed()
                ? Optional.empty()
                : Optional.of(new Finding(
                        RECORD, dates.reasons().replace('\n', ' '), "审批时新日期仍然可行", "新日期已不可行", RETURN + "，由街道重新拟定"));
    }

    private Decision decision() {
        return asked.decision().orElseThrow();
    }
}
