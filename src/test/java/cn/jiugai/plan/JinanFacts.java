package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a test lets the register of Jin'an know. */
record JinanFacts(Set<String> numbers, Map<String, String> projectByCommunity, List<CarriedProject> carried)
        implements PlanFacts {

    JinanFacts() {
        this(Set.of(), Map.of());
    }

    JinanFacts(Set<String> numbers, Map<String, String> projectByCommunity) {
        this(numbers, projectByCommunity, List.of());
    }

    @Override
    public String numberPrefix() {
        return "JA";
    }

    @Override
    public UnitNames streets() {
        return new UnitNames(
                Map.of("中市街道办事处", "zhongshiStreet", "东市街道办事处", "dongshiStreet", "望城街道办事处", "wangchengStreet"));
    }

    @Override
    public UnitNames communities() {
        return new UnitNames(Map.of(
                "中市街道云路社区（示例）", "zhongshiCommunity",
                "东市街道皋城社区（示例）", "dongshiCommunity",
                "望城街道寿春社区（示例）", "wangchengCommunity"));
    }

    @Override
    public boolean isNumberTaken(String projectNumber, int year) {
        return numbers.contains(projectNumber);
    }

    @Override
    public Optional<String> projectWith(String community, int year) {
        return Optional.ofNullable(projectByCommunity.get(community + year));
    }

    @Override
    public List<CarriedProject> carriedInto(int year) {
        return carried;
    }
}
