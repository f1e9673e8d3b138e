package cn.jiugai.survey;

import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the survey (摸底) by community: each kind of facts, whose the flats are, and what residents want. */
@Component
class SurveyedFigures implements FactSource {

    /** As many as a works list may hold of a community. */
    private static final int MOST_STAIRWELLS = 1000;

    private static final String FACTS = "survey_facts";
    private static final String DEMAND = "survey_demand";
    private static final Map<String, String> STEPS =
            Map.of(FACTS, "userTask_surveyCommunity", DEMAND, "userTask_surveyDemand");

    private final JdbcClient jdbc;

    SurveyedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CorrectableFact> facts() {
        Stream<CorrectableFact> counted = Stream.of(
                fact("countedHouseholds", "核实户数", ValueType.count(1, 20000, "户"), FACTS, "counted_households"),
                fact("countedBuildings", "核实楼栋数", ValueType.count(1, 2000, "栋"), FACTS, "counted_buildings"),
                fact("countedArea", "核实建筑面积", ValueType.amount("1", "5000000", "平方米"), FACTS, "counted_area"),
                fact(
                        "elevatorStairwells",
                        "要求加装电梯的单元数",
                        ValueType.count(0, MOST_STAIRWELLS, "个单元"),
                        DEMAND,
                        "elevator_stairwells"),
                fact("electricVehicles", "电动车辆数", count("辆"), DEMAND, "electric_vehicles"),
                fact("chargingPlaces", "要求增设的充电车位数", count("个"), DEMAND, "charging_places"),
                fact("stateOwnedFlats", "直管公房套数", count("套"), FACTS, "state_owned_flats"),
                fact("unitOwnedFlats", "单位自管公房套数", count("套"), FACTS, "unit_owned_flats"));
        return Stream.concat(counted, Arrays.stream(FactKind.values()).map(this::measure))
                .toList();
    }

    private static ValueType count(String unit) {
        return ValueType.count(0, 1000000, unit);
    }

    private CorrectableFact measure(FactKind kind) {
        boolean isArea = kind == FactKind.ENVIRONMENT || kind == FactKind.PUBLIC_SPACE;
        return fact(
                kind.measure().name(),
                Measures.label(kind),
                isArea ? ValueType.amount("0", "10000000", "平方米") : count(Measures.unit(kind)),
                FACTS,
                FactKind.column(kind.measure()));
    }

    private CorrectableFact fact(String id, String label, ValueType type, String table, String column) {
        return new CorrectableFact(
                "survey." + id, label, type, List.of(STEPS.get(table)), "调查摸底", new Column(table, column));
    }

    /** A column of a table with a row a community. */
    private final class Column implements Place {

        private final String table;
        private final String name;

        Column(String table, String name) {
            this.table = table;
            this.name = name;
        }

        @Override
        public List<Subject> subjects(String project) {
            return jdbc
                    .sql("select c.name " + from() + " and f." + name + " is not null order by c.id")
                    .param("project", project)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(community -> new Subject(community, community))
                    .toList();
        }

        @Override
        public Optional<String> read(String project, String subject) {
            return jdbc.sql("select f." + name + from() + " and c.name = :community and f." + name + " is not null")
                    .param("project", project)
                    .param("community", subject)
                    .query(BigDecimal.class)
                    .optional()
                    .map(value -> value.stripTrailingZeros().toPlainString());
        }

        @Override
        public List<String> write(String project, String subject, String value, ScopeChange basis) {
            jdbc.sql("update " + table + " set " + name + " = :value where community = (select c.id " + from()
                            + " and c.name = :community)")
                    .param("value", new BigDecimal(value))
                    .param("project", project)
                    .param("community", subject)
                    .update();
            return List.of();
        }

        private String from() {
            return " from community c join " + table
                    + " f on f.community = c.id where c.project = :project and c.left_at is null";
        }
    }
}
