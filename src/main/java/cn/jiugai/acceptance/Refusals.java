package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/** One refusal suffices: a finding for each party that does not agree, with all that it found. */
final class Refusals {

    private Refusals() {}

    /** @param acceptance Chinese name of the acceptance, e.g. {@code 联合验收} */
    static Stream<Finding> of(String clause, String acceptance, List<Opinion> opinions) {
        long agreeing = opinions.stream().filter(Opinion::agrees).count();
        return opinions.stream()
                .filter(opinion -> !opinion.agrees())
                .map(opinion -> new Finding(
                        clause,
                        "%d家中%d家同意".formatted(opinions.size(), agreeing),
                        "参加%s的各方全部同意".formatted(acceptance),
                        "%s不同意：%s".formatted(opinion.unit(), opinion.wrong()),
                        "请责任单位整改，复查合格后重新组织%s".formatted(acceptance)));
    }
}
