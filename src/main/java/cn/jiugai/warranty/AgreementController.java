package cn.jiugai.warranty;

import cn.jiugai.engine.PrintedPages;
import cn.jiugai.project.Project;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The agreement on handover and warranty to print, for those who sign it and the street; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/projects/{number}", "/camunda/api/jiugai/projects/{number}"})
class AgreementController {

    private static final List<String> READERS =
            Stream.concat(Signatories.ROLES.stream(), Stream.of("streetOffice")).toList();

    private final PrintedPages printed;
    private final AgreementPage page;

    AgreementController(PrintedPages printed, AgreementPage page) {
        this.printed = printed;
        this.page = page;
    }

    @GetMapping("warranty-agreement")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        Project project = printed.projectFor(number, READERS);
        return page.of(project)
                .map(PrintedPages::page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "这个项目还没有拟定移交及保修协议书"));
    }
}
