package cn.jiugai.leadership;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether every department that belongs to the leading group is there and says who answers for it (HG-8-1).
 *
 * @param departments the departments that belong to it, in the plan's order
 */
record LeadingGroup(List<Department> departments) {

    private static final String CLAUSE = "HG-8-1";

    /**
     * @param name Chinese name of the department's role
     * @param units its units that exist as groups
     * @param silent those of them, by name, that have not said who answers for them
     */
    record Department(String name, int units, List<String> silent) {}

    Verdict check() {
        List<String> missing = departments.stream()
                .filter(department -> department.units() == 0)
                .map(Department::name)
                .toList();
        if (!missing.isEmpty()) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "%d个部门有单位".formatted(departments.size() - missing.size()),
                    "领导小组的%d个部门都有单位".formatted(departments.size()),
                    "缺“%s”".formatted(String.join("”“", missing)),
                    "请由系统管理员登记单位后重新提交"));
        }
        List<String> silent = departments.stream()
                .flatMap(department -> department.silent().stream())
                .toList();
        return silent.isEmpty() ? Verdict.pass() : Verdict.refuse(unnamed(silent));
    }

    private Finding unnamed(List<String> silent) {
        int units = departments.stream().mapToInt(Department::units).reduce(0, Math::addExact);
        return new Finding(
                CLAUSE,
                "%d个成员单位报了负责人".formatted(units - silent.size()),
                "%d个成员单位都报负责人和联络员".formatted(units),
                "缺" + silent.stream().collect(Collectors.joining("、")),
                "请重新发出名单，由这些单位补报");
    }
}
