package cn.jiugai.plan;

import cn.jiugai.project.Communities;
import cn.jiugai.project.Community;
import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of a project that its annual plan brought into the register: its estimate, and households, buildings, area and
 * year of each community. The published plan itself stays as it was published.
 */
@Component
class PlannedFigures implements FactSource {

    private static final List<String> STEPS = List.of("userTask_confirmPlan", "userTask_correctPlan");
    private static final String SOURCE = "年度计划附件";
    private static final String PROJECT = "本项目";

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Communities communities;

    PlannedFigures(JdbcClient jdbc, Projects projects, Communities communities) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.communities = communities;
    }

    @Override
    public List<CorrectableFact> facts() {
        return List.of(
                fact(
                        "community.households",
                        "户数",
                        ValueType.count(1, 20000, "户"),
                        new OfCommunity(
                                Community::households, (old, value) -> old.withHouseholds(Integer.parseInt(value)))),
                fact(
                        "community.buildings",
                        "楼栋数",
                        ValueType.count(1, 2000, "栋"),
                        new OfCommunity(
                                Community::buildings, (old, value) -> old.withBuildings(Integer.parseInt(value)))),
                fact(
                        "community.area",
                        "建筑面积",
                        ValueType.amount("1", "5000000", "平方米"),
                        new OfCommunity(Community::areaM2, (old, value) -> old.withAreaM2(new BigDecimal(value)))),
                fact(
                        "community.completedYear",
                        "建成年份",
                        ValueType.count(1949, 2030, "年"),
                        new OfCommunity(
                                Community::completedYear,
                                (old, value) -> old.withCompletedYear(Integer.valueOf(value)))),
                fact("project.estimate", "概算", ValueType.yuan("100000000000"), new Estimate()));
    }

    private static CorrectableFact fact(String id, String label, ValueType type, Place place) {
        return new CorrectableFact(id, label, type, STEPS, SOURCE, place);
    }

    /** The business key of the plan that lists the project; the project itself if none does. */
    private String plan(String project) {
        return jdbc.sql("""
                        select a.business_key from annual_plan a
                        join plan_project p on p.plan = a.id
                        join project r on r.number = p.number and r.plan_year = a.plan_year and r.district = a.district
                        where p.number = ?""").param(project).query(String.class).optional().orElse(project);
    }

    /** A figure of a community. */
    private final class OfCommunity implements Place {

        private final Function<Community, Object> read;
        private final BiFunction<Community, String, Community> corrected;

        OfCommunity(Function<Community, Object> read, BiFunction<Community, String, Community> corrected) {
            this.read = read;
            this.corrected = corrected;
        }

        @Override
        public List<Subject> subjects(String project) {
            return projects.communities(project).stream()
                    .filter(community -> read.apply(community) != null)
                    .map(community -> new Subject(community.name(), community.name()))
                    .toList();
        }

        @Override
        public Optional<String> read(String project, String subject) {
            return find(project, subject).map(read).map(Object::toString);
        }

        @Override
        public List<String> write(String project, String subject, String value, ScopeChange basis) {
            Community old = find(project, subject).orElseThrow();
            communities.correct(project, corrected.apply(old, value), basis);
            return List.of();
        }

        @Override
        public String matter(String project) {
            return plan(project);
        }

        private Optional<Community> find(String project, String subject) {
            return projects.communities(project).stream()
                    .filter(community -> community.name().equals(subject))
                    .findFirst();
        }
    }

    /** The estimate (概算) of the project. */
    private final class Estimate implements Place {

        @Override
        public List<Subject> subjects(String project) {
            return List.of(new Subject(PROJECT, PROJECT));
        }

        @Override
        public Optional<String> read(String project, String subject) {
            return projects.find(project).map(found -> found.estimate().yuan().toPlainString());
        }

        @Override
        public List<String> write(String project, String subject, String value, ScopeChange basis) {
            projects.setEstimate(project, Fen.ofYuan(value));
            return List.of();
        }

        @Override
        public String matter(String project) {
            return plan(project);
        }
    }
}
