package cn.jiugai.application;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * Whether the owners have come to a consensus on way and fee of the property management (HG-3-6).
 *
 * @param reached empty if they have not
 */
record OwnersConsensus(Optional<PropertyConsensus> reached) {

    private static final String CLAUSE = "HG-3-6";

    Verdict check() {
        if (reached.isEmpty()) {
            return Verdict.refuse(new Finding(
                    CLAUSE, "没有书面或线上共识", "业主对改造后的物业管理方式和缴费达成共识并书面（线上）确认", "缺1份共识文件", "请镇街、社区再次组织协商，达成共识后重新确认"));
        }
        return reached.get().fee().isMoreThan(Fen.ZERO)
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        CLAUSE,
                        "收费标准%s/㎡·月".formatted(reached.get().fee()),
                        "约定必要的物业服务费用",
                        "没有约定收费标准",
                        "请与业主商定收费标准后重新确认"));
    }
}
