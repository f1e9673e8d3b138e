package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The department in charge names or changes the unit that holds a role for a project; its open tasks follow. */
@DeskApi
class UnitController {

    private final Projects projects;
    private final Offices offices;
    private final Assignments assignments;
    private final Caller caller;

    UnitController(Projects projects, Offices offices, Assignments assignments, Caller caller) {
        this.projects = projects;
        this.offices = offices;
        this.assignments = assignments;
        this.caller = caller;
    }

    /**
     * @param holder id of the unit that holds the role now, null if none does
     * @param candidates the units that can hold it
     */
    record Choice(String holder, List<Unit> candidates) {}

    /** @param unit id of the unit that is to hold the role */
    record Named(String unit) {}

    @GetMapping("/projects/{project}/units/{role}")
    Choice choice(@PathVariable("project") String number, @PathVariable("role") String role) {
        Project project = inCharge(number);
        return new Choice(
                offices.holder(project.district(), number, role).map(Unit::id).orElse(null),
                offices.candidates(project.district(), role));
    }

    @PutMapping("/projects/{project}/units/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@PathVariable("project") String number, @PathVariable("role") String role, @RequestBody Named named) {
        Project project = inCharge(number);
        assignments.name(
                project.district(), number, role, named.unit(), caller.user().orElseThrow());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> cannotHold(IllegalArgumentException e) {
        return Map.of("message", e.getMessage());
    }

    /** The project, if it is of the caller's district and the caller is of the department in charge there. */
    private Project inCharge(String number) {
        Project project = projects.find(number)
                .filter(found -> caller.districts().contains(found.district()))
                .orElseThrow(() -> new NotHereException("没有编号为“%s”的项目".formatted(number)));
        Unit inCharge = offices.inCharge(project.district());
        if (!caller.units().contains(inCharge.id())) {
            throw new NotYoursException("承办单位由主管部门（%s）指定".formatted(inCharge.name()));
        }
        return project;
    }
}
