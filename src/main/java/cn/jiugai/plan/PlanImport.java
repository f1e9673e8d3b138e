package cn.jiugai.plan;

import cn.jiugai.engine.Processes;
import cn.jiugai.office.Offices;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan's workbook over, all or nothing, and sends the plan on its way. */
@Component
class PlanImport {

    static final String PROCESS = "annualPlan";
    static final String CORRECTION = "userTask_correctPlan";

    private final PlanRegister register;
    private final AnnualPlans plans;
    private final Offices offices;
    private final Projects projects;
    private final ProjectYears years;
    private final Processes processes;

    PlanImport(
            PlanRegister register,
            AnnualPlans plans,
            Offices offices,
            Projects projects,
            ProjectYears years,
            Processes processes) {
        this.years = years;
        this.register = register;
        this.plans = plans;
        this.offices = offices;
        this.projects = projects;
        this.processes = processes;
    }

    /**
     * Takes over a workbook that was uploaded: as a new plan, or in the place of one that has to be corrected.
     *
     * @param note what was corrected, kept with the completion of the correction
     * @throws FaultyWorkbookException with every fault, or because the plan of that year cannot be replaced now
     */
    @Transactional
    PlanReceipt take(String district, byte[] content, String fileName, String user, String note) {
        register.lock(district);
        return enter(district, read(district, content), fileName, user, note);
    }

    /** Reads a workbook against what the district's offices and register know. */
    PlanWorkbook read(String district, byte[] content) {
        return new PlanReader(new RegisterFacts(district, offices, projects, years, register)).read(content);
    }

    /** Writes the plan and starts or continues its process; to be called under the district's lock. */
    PlanReceipt enter(String district, PlanWorkbook workbook, String fileName, String user, String note) {
        String key = PlanKey.of(offices.code(district), workbook.year());
        Optional<AnnualPlan> earlier = plans.find(district, workbook.year());
        Optional<String> correction = processes.openTask(district, key, CORRECTION);
        if (earlier.isPresent() && correction.isEmpty() && processes.isRunning(district, PROCESS, key)) {
            throw cannotReplace(earlier.get());
        }
        earlier.filter(plan -> plan.state() != PlanState.IMPORTED).ifPresent(plan -> {
            throw cannotReplace(plan);
        });
        earlier.ifPresent(register::remove);
        register.add(district, key, workbook, fileName, user);
        register.addAnnex(plans.get(key), workbook);
        correction.ifPresentOrElse(
                task -> processes.complete(task, Map.of(PlanVariables.CORRECTION.name(), note)),
                () -> processes.startOnce(district, PROCESS, key, Map.of()));
        return PlanReceipt.of(key, workbook);
    }

    private static FaultyWorkbookException cannotReplace(AnnualPlan plan) {
        String standing = switch (plan.state()) {
            case IMPORTED -> "已导入，等待领导小组办公室确认";
            case CONFIRMED -> "已确认，正在启动项目";
            case STARTED -> "已启动";
        };
        return new FaultyWorkbookException(List.of(new Fault(
                PublishedSheet.NAME,
                null,
                PublishedSheet.YEAR.header(),
                "%d年度计划%s".formatted(plan.year(), standing),
                "尚未导入的年度，或被退回更正的计划")));
    }
}
