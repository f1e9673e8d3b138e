package cn.jiugai.cockpit;

import cn.jiugai.engine.Caller;
import cn.jiugai.plan.GuaranteeTask;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanTotals;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a plan year amounts to (JA-1-1): what was published, what of it is new and what goes on from the year before, and what
 * goes on in the next one; for whoever belongs to the district. Nothing stands in two of the parts.
 */
@RestController
class YearFiguresPage {

    private static final String PATH = "/jiugai/cockpit/year-figures";

    private final Caller caller;
    private final PlanRecords plans;
    private final Projects projects;
    private final ProjectYears years;

    YearFiguresPage(Caller caller, PlanRecords plans, Projects projects, ProjectYears years) {
        this.caller = caller;
        this.plans = plans;
        this.projects = projects;
        this.years = years;
    }

    /**
     * @param area in 万㎡
     * @param investment in 万元, with its unit; of a project that goes on only what was not paid before
     */
    record Row(
            String name,
            int projects,
            int communities,
            int households,
            int buildings,
            String area,
            String investment) {}

    /** @param carried the projects that go on in the next year, each in words */
    record Figures(int year, List<Row> rows, List<String> carried) {}

    /** @return 401 without a login; only plans of the caller's own districts are shown */
    @GetMapping({"/camunda/api" + PATH, PATH})
    Figures figures(@RequestParam("year") int year) {
        if (caller.user().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "请先登录");
        }
        List<String> districts = caller.districts();
        return new Figures(
                year,
                districts.stream().flatMap(district -> rows(district, year)).toList(),
                districts.stream()
                        .flatMap(district -> years.outOf(district, year).stream())
                        .map(this::text)
                        .toList());
    }

    private Stream<Row> rows(String district, int year) {
        return Stream.of(
                        plans.published(district, year).map(totals -> row("公布数", totals)),
                        plans.listed(district, year).map(totals -> row("其中：新列入", totals)),
                        guaranteed(plans.guaranteed(district, year)),
                        row("其中：上年结转", years.into(district, year)),
                        row("结转下年度", years.outOf(district, year)))
                .flatMap(Optional::stream);
    }

    /** They have money in the plan's total, but no project of it. */
    private static Optional<Row> guaranteed(List<GuaranteeTask> tasks) {
        return tasks.stream()
                .map(GuaranteeTask::money)
                .reduce(Fen::plus)
                .map(money -> new Row(
                        "其中：保障性任务（%d项）".formatted(tasks.size()), 0, 0, 0, 0, "0", PlanTotals.tenThousandYuan(money)));
    }

    private static Optional<Row> row(String name, List<CarriedProject> carried) {
        return carried.isEmpty() ? Optional.empty() : Optional.of(row(name, PlanTotals.carried(carried)));
    }

    private static Row row(String name, PlanTotals totals) {
        return new Row(
                name,
                totals.projects(),
                totals.communities(),
                totals.households(),
                totals.buildings(),
                totals.area().toPlainString(),
                PlanTotals.tenThousandYuan(totals.investment()));
    }

    private String text(CarriedProject carried) {
        return "%s %s：%s结转到%d年度（%s），结转资金%s"
                .formatted(
                        carried.project(),
                        projects.get(carried.project()).name(),
                        carried.carriedOn(),
                        carried.toYear(),
                        carried.basis(),
                        carried.money());
    }
}
