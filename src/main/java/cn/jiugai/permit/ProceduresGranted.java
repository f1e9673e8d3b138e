package cn.jiugai.permit;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Set;

/**
 * Whether all procedures that a project needs, but for the construction permit, are approved (JA-4.5-1; project approval,
 * land and planning: JA-3.5-5).
 *
 * @param needed how many are needed
 * @param missing those that are not approved
 */
record ProceduresGranted(int needed, List<Missing> missing) {

    private static final Set<String> OF_THE_PROJECT = Set.of("projectApproval", "land", "planning");

    /**
     * @param id of the procedure
     * @param name Chinese name
     * @param state why it is not approved, in words
     */
    record Missing(String id, String name, String state) {}

    Verdict check() {
        return new Verdict(missing.stream().map(this::finding).toList());
    }

    private Finding finding(Missing procedure) {
        return new Finding(
                OF_THE_PROJECT.contains(procedure.id()) ? "JA-3.5-5" : "JA-4.5-1",
                "需办%d项、批准%d项".formatted(needed, needed - missing.size()),
                "需办的手续全部批准",
                "缺“%s”：%s".formatted(procedure.name(), procedure.state()),
                "请在这项手续批准后重新申请");
    }
}
