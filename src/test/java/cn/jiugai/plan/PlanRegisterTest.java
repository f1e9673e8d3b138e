package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("年度计划登记")
class PlanRegisterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final PlanWorkbook WORKBOOK = new PlanWorkbook(
            2026,
            new PlanTotals(1, 2, 200, 8, new BigDecimal("2.02"), new Fen(300_500_000L)),
            List.of(new PlannedProject("JA-2026-01", "云路片区改造", "zhongshi", "yunlu", new Fen(300_500_000L))),
            List.of(
                    new PlannedCommunity("JA-2026-01", "云路新村", 1994, 120, 5, new BigDecimal("12345.60")),
                    new PlannedCommunity("JA-2026-01", "百货宿舍", 1988, 80, 3, new BigDecimal("7900.00"))),
            List.of());

    @OnBothDatabases
    @DisplayName("原样存取，小区保持工作簿里的顺序")
    void keepsEverything(JdbcClient jdbc) {
        PlanRegister register = register(jdbc);
        AnnualPlan plan = add(register, jdbc);

        assertThat(plan.published()).isEqualTo(WORKBOOK.published());
        assertThat(plan.state()).isEqualTo(PlanState.IMPORTED);
        assertThat(plan.importedAt().toInstant()).isEqualTo(NOON.instant());
        assertThat(register.projects(plan)).isEqualTo(WORKBOOK.projects());
        assertThat(register.communities(plan)).isEqualTo(WORKBOOK.communities());
        assertThat(new AnnualPlans(jdbc).any("jinan")).isTrue();
        assertThat(new AnnualPlans(jdbc).any("haigang")).isFalse();
    }

    @OnBothDatabases
    @DisplayName("一年只有一份计划；更正的计划整份替换原来的")
    void oneAYear(JdbcClient jdbc) {
        PlanRegister register = register(jdbc);
        AnnualPlan plan = add(register, jdbc);
        assertThatThrownBy(() -> register.add("jinan", "other", WORKBOOK, "b.xlsx", "jinanHousing"))
                .isInstanceOf(DuplicateKeyException.class);

        register.setMilestone(plan, MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 31));
        register.remove(plan);
        assertThat(new AnnualPlans(jdbc).find("jinan", 2026)).isEmpty();
        assertThat(add(register, jdbc).published()).isEqualTo(WORKBOOK.published());
    }

    @OnBothDatabases
    @DisplayName("节点、确认、启动逐一登记；其他年度计划里的编号查得到")
    void courseOfAPlan(JdbcClient jdbc, PlatformTransactionManager transactions) {
        PlanRegister register = register(jdbc);
        AnnualPlan plan = add(register, jdbc);
        new TransactionTemplate(transactions).executeWithoutResult(status -> register.lock("jinan"));
        register.setMilestone(plan, MilestoneKind.ACCEPTANCES, LocalDate.of(2026, 11, 30));
        register.setMilestone(plan, MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 31));
        register.setMilestone(plan, MilestoneKind.PREPARATION, LocalDate.of(2026, 4, 15));
        register.confirmed(plan, "jinanLeadingGroup");
        register.started(plan);

        AnnualPlan started = new AnnualPlans(jdbc).get("JA-plan-2026");
        assertThat(started.state()).isEqualTo(PlanState.STARTED);
        assertThat(started.confirmedBy()).isEqualTo("jinanLeadingGroup");
        assertThat(started.startedAt().toInstant()).isEqualTo(NOON.instant());
        assertThat(new AnnualPlans(jdbc).milestones(started))
                .containsExactly(
                        new Milestone(MilestoneKind.PREPARATION, LocalDate.of(2026, 4, 15)),
                        new Milestone(MilestoneKind.ACCEPTANCES, LocalDate.of(2026, 11, 30)));
        assertThat(register.isListedElsewhere("jinan", 2027, "JA-2026-01")).isTrue();
        assertThat(register.isListedElsewhere("jinan", 2026, "JA-2026-01")).isFalse();
    }

    private static PlanRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '六安市金安区')").update();
        jdbc.sql("insert into unit (id, district, name) values ('zhongshi', 'jinan', '中市'), ('yunlu', 'jinan', '云路')")
                .update();
        return new PlanRegister(jdbc, NOON);
    }

    private static AnnualPlan add(PlanRegister register, JdbcClient jdbc) {
        register.add("jinan", "JA-plan-2026", WORKBOOK, "plan.xlsx", "jinanHousing");
        AnnualPlan plan = new AnnualPlans(jdbc).get("JA-plan-2026");
        register.addAnnex(plan, WORKBOOK);
        return plan;
    }
}
