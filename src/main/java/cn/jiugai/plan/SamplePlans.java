package cn.jiugai.plan;

import cn.jiugai.engine.Processes;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Samples;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
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
    private static final String FILE = "annual-plan.xlsx";
    private static final String CONFIRMATION = "userTask_confirmPlan";
    private static final String CONFIRMING_ROLE = "leadingGroupOffice";

    private final PlanImport plans;
    private final PlanRegister register;
    private final AnnualPlans existing;
    private final Offices offices;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Samples samples;

    SamplePlans(
            PlanImport plans,
            PlanRegister register,
            AnnualPlans existing,
            Offices offices,
            Processes processes,
            TransactionTemplate transaction,
            Samples samples) {
        this.plans = plans;
        this.register = register;
        this.existing = existing;
        this.offices = offices;
        this.processes = processes;
        this.transaction = transaction;
        this.samples = samples;
    }

    /** After the users and the models are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    void enterAll() {
        offices.districts().forEach(district -> transaction.executeWithoutResult(status -> enter(district)));
    }

    private void enter(District district) {
        register.lock(district.id());
        if (!existing.any(district.id())) {
            samples.find(district.id(), FILE).ifPresent(content -> enter(district, content));
        }
    }

    private void enter(District district, byte[] content) {
        int year = samples.year();
        PlanWorkbook workbook = plans.read(district.id(), content).inYear(year);
        String user = offices.inCharge(district.id()).id();
        PlanReceipt receipt = plans.enter(district.id(), workbook, FILE, user, "");
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

    private void confirm(String district, String plan) {
        Unit office = offices.holder(district, plan, CONFIRMING_ROLE).orElseGet(() -> offices.inCharge(district));
        String task = processes.openTask(district, plan, CONFIRMATION).orElseThrow();
        processes.completeAs(office.id(), task, Map.of(PlanVariables.PLAN_CONFIRMED.name(), true));
    }
}
