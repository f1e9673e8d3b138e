package cn.jiugai.consultation;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The forms to print for a project's households, behind the login of both addresses. They carry the addresses of those who
 * have not answered, so that only who asks the residents gets them, not every unit with a task of the project.
 */
@RestController
@RequestMapping({"/jiugai/projects/{number}", "/camunda/api/jiugai/projects/{number}"})
class HouseholdPagesController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final List<String> ASKING = List.of("community", "streetOffice", "districtHousing");

    private final Projects projects;
    private final Offices offices;
    private final Caller caller;
    private final HouseholdPages pages;

    HouseholdPagesController(Projects projects, Offices offices, Caller caller, HouseholdPages pages) {
        this.projects = projects;
        this.offices = offices;
        this.caller = caller;
        this.pages = pages;
    }

    @GetMapping("household-forms")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        Project project = projects.find(number)
                .filter(this::isAsking)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个项目，或不属于您的单位"));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pages.of(project));
    }

    private boolean isAsking(Project project) {
        return ASKING.stream()
                .flatMap(role -> offices.holder(project.district(), project.number(), role).stream())
                .map(Unit::id)
                .anyMatch(caller.units()::contains);
    }
}
