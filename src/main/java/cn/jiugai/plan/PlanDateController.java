package cn.jiugai.plan;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.Clauses;
import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import cn.jiugai.plan.PlanController.NotInChargeException;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dates of running plans, which the department in charge may change; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/plans", "/camunda/api/jiugai/plans"})
class PlanDateController {

    private final AnnualPlans plans;
    private final DateChanges changes;
    private final Offices offices;
    private final Caller caller;
    private final People people;
    private final Projects projects;
    private final ProjectYears years;
    private final Clauses clauses;

    PlanDateController(
            AnnualPlans plans,
            DateChanges changes,
            Offices offices,
            Caller caller,
            People people,
            Projects projects,
            ProjectYears years,
            Clauses clauses) {
        this.clauses = clauses;
        this.projects = projects;
        this.years = years;
        this.plans = plans;
        this.changes = changes;
        this.offices = offices;
        this.caller = caller;
        this.people = people;
    }

    /**
     * A running plan.
     *
     * @param plan business key
     * @param changes what was changed, the first one first
     * @param carried the projects that go on from the year before, under dates of their own
     */
    record Running(String plan, int year, List<Date> dates, List<Moved> changes, List<Carried> carried) {}

    /** @param basis number of the approving document */
    record Carried(String project, String name, int fromYear, String basis, List<Date> dates) {}

    /** @param name Chinese name of what is to be done by then */
    record Date(MilestoneKind kind, String name, LocalDate due) {}

    /** A change, with the Chinese name of the date and the name of who made it. */
    record Moved(String name, String person, DateChanges.Change change) {}

    /**
     * @param due the new last day as ISO text
     * @param reason why it is changed
     * @param document title and number of what allows it
     */
    record Wish(String due, String reason, String document) {}

    /** The plans that run in the districts that the caller is in charge of, the newest one first. */
    @GetMapping("/dates")
    List<Running> all() {
        List<String> inCharge =
                caller.districts().stream().filter(this::isInCharge).toList();
        if (inCharge.isEmpty()) {
            throw new NotInChargeException();
        }
        return inCharge.stream()
                .flatMap(district -> plans.started(district).stream())
                .map(this::running)
                .toList();
    }

    @PutMapping("/{plan}/dates/{kind}")
    ResponseEntity<?> change(
            @PathVariable("plan") String key, @PathVariable("kind") String kindName, @RequestBody Wish wish) {
        AnnualPlan plan =
                plans.find(key).filter(found -> isInCharge(found.district())).orElseThrow(NotInChargeException::new);
        MilestoneKind kind = Arrays.stream(MilestoneKind.values())
                .filter(each -> each.name().equals(kindName))
                .findFirst()
                .orElse(null);
        if (kind == null || plan.state() != PlanState.STARTED || !has(plan, kind)) {
            return refusal("只能调整已启动的年度计划的时间节点，%s没有“%s”".formatted(key, kindName));
        }
        String user = caller.user().orElseThrow(NotInChargeException::new);
        Verdict verdict = changes.change(plan, kind, day(wish.due()), wish.reason(), wish.document(), user);
        return verdict.passed()
                ? ResponseEntity.ok(Map.of("message", "“%s”已调整为%s，各项目的提醒和督办随之调整".formatted(kind.label(), wish.due())))
                : refusal(clauses.own(plan.district(), verdict.reasons(), List.of()));
    }

    private boolean has(AnnualPlan plan, MilestoneKind kind) {
        return plans.milestones(plan).stream().anyMatch(date -> date.kind() == kind);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // the check says that a date is missing
        }
    }

    private static ResponseEntity<Map<String, String>> refusal(String message) {
        return ResponseEntity.badRequest().body(Map.of("message", message));
    }

    private Running running(AnnualPlan plan) {
        return new Running(
                plan.businessKey(),
                plan.year(),
                plans.milestones(plan).stream()
                        .map(date -> new Date(date.kind(), date.kind().label(), date.due()))
                        .toList(),
                changes.of(plan).stream()
                        .map(change -> new Moved(change.kind().label(), people.name(change.person()), change))
                        .toList(),
                years.into(plan.district(), plan.year()).stream()
                        .map(this::carried)
                        .toList());
    }

    private Carried carried(CarriedProject carried) {
        return new Carried(
                carried.project(),
                projects.get(carried.project()).name(),
                carried.fromYear(),
                carried.basis(),
                years.dates(carried).entrySet().stream()
                        .map(date -> Map.entry(MilestoneKind.valueOf(date.getKey()), date.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(date -> new Date(date.getKey(), date.getKey().label(), date.getValue()))
                        .toList());
    }

    private boolean isInCharge(String district) {
        return caller.units().contains(offices.inCharge(district).id());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, String> notInCharge(NotInChargeException e) {
        return Map.of("message", "年度计划的时间节点由区级主管部门调整，您所在的单位不是主管部门");
    }
}
