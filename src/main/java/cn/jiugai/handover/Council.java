package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The four sides of a community's council: those that exist by name, the others named as not existing, with why (JA-3.8-2).
 *
 * @param ownersAssembly whether there is an owners' assembly, which elects the owners' committee (JA-3.8-3)
 */
record Council(List<Seat> seats, boolean ownersAssembly) {

    /** Nobody consults with himself: the parts of the plan would be agreed to by nobody, or by one side alone. */
    private static final int LEAST_SIDES = 2;

    Verdict check() {
        return new Verdict(Stream.of(unstated().or(this::alone), assembly())
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Finding> unstated() {
        List<String> open = seats.stream()
                .filter(Seat::isOpen)
                .map(seat -> seat.side().title())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "JA-3.8-2",
                        "%d方".formatted(seats.size() - open.size()),
                        "四方组织%d方都写明，尚未成立的写明原因".formatted(seats.size()),
                        "缺%d方：%s".formatted(open.size(), String.join("、", open)),
                        "请填写组织名称，尚未成立的填写原因，再重新提交"));
    }

    private Optional<Finding> alone() {
        long existing = seats.stream().filter(Seat::exists).count();
        return existing < LEAST_SIDES
                ? Optional.of(new Finding(
                        "JA-3.8-2",
                        "已成立%d方".formatted(existing),
                        "四方中至少%d方已成立才能协商".formatted(LEAST_SIDES),
                        "缺%d方".formatted(LEAST_SIDES - existing),
                        "请核实社区党组织、居民委员会的情况，确未成立的先推动成立，再重新提交"))
                : Optional.empty();
    }

    private Optional<Finding> assembly() {
        boolean committee =
                seats.stream().anyMatch(seat -> seat.side() == CouncilSide.OWNERS_COMMITTEE && seat.exists());
        return committee && !ownersAssembly
                ? Optional.of(
                        new Finding("JA-3.8-3", "有业主委员会、没有业主大会", "业主委员会由业主大会选举产生", "业主大会一项不符", "请核实小区是否已成立业主大会，再重新提交"))
                : Optional.empty();
    }
}
