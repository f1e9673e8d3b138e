package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import java.util.List;

/** Says that parties that have to come to an acceptance have no unit that could be asked. */
final class MissingParties {

    private MissingParties() {}

    static Finding finding(String clause, int required, List<String> missing) {
        return new Finding(
                clause,
                "%d家".formatted(required - missing.size()),
                "应参加的%d家都有单位到会".formatted(required),
                "缺%d家：%s".formatted(missing.size(), String.join("；", missing)),
                "请先指定单位，再组织验收");
    }
}
