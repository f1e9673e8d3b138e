package cn.jiugai.plan;

import cn.jiugai.engine.Processes;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the first start enters the sample plan {@code samples/<district>/annual-plan.xlsx} of each district that has one and has
 * no plan at all, and runs it to its end by the demonstration users of the units that answer for it. The project numbers
 * keep their year, whatever year it is entered for. Production has no sample.
 */
@Component
@Profile("!production")
class SamplePlans {

    private static final Logger LOG = LoggerFactory.getLogger(SamplePlans.class);
    private static final String CONFIRMATION = "userTask_confirmPlan";
    private static final String CONFIRMING_ROLE = "leadingGroupOffice";

    private final PlanImport plans;
    private final PlanRegister register;
    private final AnnualPlans existing;
    private final Offices offices;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Integer planYear;

    SamplePlans(
            PlanImport plans,
            PlanRegister register,
            AnnualPlans existing,
            Offices offices,
            Processes processes,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jiugai.sample.plan-year:}") Integer planYear) {
        this.plans = plans;
        this.register = register;
        this.existing = existing;
        this.offices = offices;
        this.processes = processes;
        this.transaction = transaction;
        this.clock = clock;
        this.planYear = planYear;
    }

    /** After the users and the models are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    void enterAll() {
        offices.districts().forEach(district -> transaction.executeWithoutResult(status -> enter(district)));
    }

    private void enter(District district) {
        Resource file = new ClassPathResource("samples/%s/annual-plan.xlsx".formatted(district.id()));
        register.lock(district.id());
        if (!file.exists() || existing.any(district.id())) {
            return;
        }
        int year = year(planYear, clock);
        PlanWorkbook workbook = plans.read(district.id(), content(file)).inYear(year);
        String user = offices.inCharge(district.id()).id();
        PlanReceipt receipt = plans.enter(district.id(), workbook, "annual-plan.xlsx", user, "");
        if (!receipt.reconciled()) {
            throw new IllegalStateException("示例计划的合计与公布数不符：" + receipt.reasons());
        }
        confirm(district.id(), receipt.plan());
        processes.runJobs(district.id(), PlanImport.PROCESS, receipt.plan());
        LOG.info(
                "{}：已导入示例年度计划（{}年度，{}个项目，项目编号保留原年份）",
                district.name(),
                year,
                receipt.actual().projects());
    }

    /** The year that is set, else the running one. */
    static int year(Integer set, Clock clock) {
        return set == null ? LocalDate.now(clock).getYear() : set;
    }

    private void confirm(String district, String plan) {
        Unit office = offices.holder(district, plan, CONFIRMING_ROLE).orElseGet(() -> offices.inCharge(district));
        String task = processes.openTask(district, plan, CONFIRMATION).orElseThrow();
        processes.completeAs(office.id(), task, Map.of(PlanVariables.PLAN_CONFIRMED.name(), true));
    }

    private static byte[] content(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
