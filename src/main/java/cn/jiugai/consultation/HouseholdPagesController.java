package cn.jiugai.consultation;

import cn.jiugai.engine.OpenTasks;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The forms to print for a project's households, for whoever sees the project; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/projects/{number}", "/camunda/api/jiugai/projects/{number}"})
class HouseholdPagesController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Projects projects;
    private final OpenTasks tasks;
    private final HouseholdPages pages;

    HouseholdPagesController(Projects projects, OpenTasks tasks, HouseholdPages pages) {
        this.projects = projects;
        this.tasks = tasks;
        this.pages = pages;
    }

    @GetMapping("household-forms")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        Project project = projects.find(number)
                .filter(found -> tasks.show(found.district(), number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个项目，或不属于您的单位"));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pages.of(project));
    }
}
