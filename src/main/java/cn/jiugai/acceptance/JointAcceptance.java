package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The joint acceptance (JA-3.7-1): an opinion of every required party, and one refusal suffices to send the project back.
 *
 * @param required parties that must have said something, by role with their Chinese names
 * @param opinions what the parties said, an entry each
 */
record JointAcceptance(Map<String, String> required, List<Opinion> opinions) {

    private static final String CLAUSE = "JA-3.7-1";

    Verdict check() {
        return new Verdict(
                Stream.concat(missing(), Refusals.of(CLAUSE, "联合验收", opinions)).toList());
    }

    private Stream<Finding> missing() {
        Set<String> heard = opinions.stream().map(Opinion::party).collect(Collectors.toSet());
        List<String> missing = required.entrySet().stream()
                .filter(party -> !heard.contains(party.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        CLAUSE,
                        "%d家".formatted(required.size() - missing.size()),
                        "%d家必须参加的单位都提出意见".formatted(required.size()),
                        "缺%d家：%s".formatted(missing.size(), String.join("、", missing)),
                        "请重新组织验收，请缺席的单位提出意见"));
    }
}
