package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Annual plans and their dates, for reading. */
@Component
public class AnnualPlans {

    private static final String PLAN = """
            select id, district, plan_year, business_key, projects, communities, households, buildings, area_wan_m2,
                   investment_fen, state, file_name, imported_by, imported_at, confirmed_by, started_at
            from annual_plan\s""";

    private final JdbcClient jdbc;

    AnnualPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the district has a plan of any year. */
    public boolean any(String district) {
        return jdbc.sql("select count(*) from annual_plan where district = ?")
                        .param(district)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<AnnualPlan> find(String district, int year) {
        return jdbc.sql(PLAN + "where district = ? and plan_year = ?")
                .params(district, year)
                .query(AnnualPlans::plan)
                .optional();
    }

    public Optional<AnnualPlan> find(String businessKey) {
        return jdbc.sql(PLAN + "where business_key = ?")
                .param(businessKey)
                .query(AnnualPlans::plan)
                .optional();
    }

    /** {@code 2024年度计划}, also of one that is not on record yet; empty if the key is none of a plan. */
    public Optional<String> title(String businessKey) {
        return PlanKey.find(businessKey).map(year -> year + "年度计划");
    }

    /** The plans of a district that have begun, the newest year first. */
    List<AnnualPlan> started(String district) {
        return jdbc.sql(PLAN + "where district = ? and started_at is not null order by plan_year desc")
                .param(district)
                .query(AnnualPlans::plan)
                .list();
    }

    /** @throws IllegalArgumentException in Chinese, if no plan has this business key */
    public AnnualPlan get(String businessKey) {
        return find(businessKey)
                .orElseThrow(
                        () -> new IllegalArgumentException("没有编号为“%s”的年度计划，请先由主管部门上传计划工作簿".formatted(businessKey)));
    }

    /** The dates of a plan in the order of the year; empty before they are set. */
    public List<Milestone> milestones(AnnualPlan plan) {
        return jdbc.sql("select kind, due from plan_milestone where plan = ? order by due")
                .param(plan.id())
                .query((row, number) -> new Milestone(
                        MilestoneKind.valueOf(row.getString("kind")), row.getObject("due", LocalDate.class)))
                .list();
    }

    private static AnnualPlan plan(ResultSet row, int number) throws SQLException {
        return new AnnualPlan(
                row.getLong("id"),
                row.getString("district"),
                row.getInt("plan_year"),
                row.getString("business_key"),
                new PlanTotals(
                        row.getInt("projects"),
                        row.getInt("communities"),
                        row.getInt("households"),
                        row.getInt("buildings"),
                        row.getBigDecimal("area_wan_m2"),
                        new Fen(row.getLong("investment_fen"))),
                PlanState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class),
                row.getString("confirmed_by"),
                row.getObject("started_at", OffsetDateTime.class));
    }
}
