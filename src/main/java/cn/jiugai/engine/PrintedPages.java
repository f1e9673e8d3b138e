package cn.jiugai.engine;

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
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Pages of ours that clerks print: who may have them, and how they are sent. */
@Component
public class PrintedPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Projects projects;
    private final Offices offices;
    private final Caller caller;

    PrintedPages(Projects projects, Offices offices, Caller caller) {
        this.projects = projects;
        this.offices = offices;
        this.caller = caller;
    }

    /**
     * The project, if one of the caller's units holds one of these roles for it.
     *
     * @throws ResponseStatusException 404 in Chinese else, whether there is such a project or not
     */
    public Project projectFor(String number, List<String> roles) {
        return projects.find(number)
                .filter(project -> roles.stream()
                        .flatMap(role -> offices.holder(project.district(), project.number(), role).stream())
                        .map(Unit::id)
                        .anyMatch(caller.units()::contains))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个项目，或不属于您的单位"));
    }

    /** A page for the caller alone, which nothing on the way keeps. */
    public static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(html);
    }
}
