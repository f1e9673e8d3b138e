package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The residents who watch over quality and safety of the works (居民监督小组, HG-2-6, HG-4.1-3).
 *
 * @param leader who speaks for them; one of the members or another resident
 * @param members all of them beside the leader
 */
record SupervisionGroup(LocalDate foundedOn, String leader, String phone, List<Member> members) {

    private static final String CLAUSE = "HG-2-6";

    /** @param home building and flat */
    record Member(String name, String home) {}

    /** @param leastMembers fewest residents of a group, its leader among them (执行口径) */
    static List<Finding> findings(Optional<SupervisionGroup> group, int leastMembers) {
        if (group.isEmpty()) {
            return List.of(finding("没有居民监督小组", "缺居民监督小组", leastMembers, "请镇街组织社区推选成立"));
        }
        int there = group.get().members().size() + 1;
        return there >= leastMembers
                ? List.of()
                : List.of(finding(
                        "小组%d人".formatted(there),
                        "还差%d人".formatted(leastMembers - there),
                        leastMembers,
                        "请镇街组织社区补推成员"));
    }

    private static Finding finding(String found, String shortfall, int leastMembers, String remedy) {
        return new Finding(CLAUSE, found, "开工前成立居民监督小组，至少%d人".formatted(leastMembers), shortfall, remedy);
    }
}
