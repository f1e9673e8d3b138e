package cn.jiugai.board;

import cn.jiugai.engine.PrintedPages;
import cn.jiugai.project.Project;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The boards of a site to print, for those who work on it or watch over it; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/projects/{number}/boards/{kind}", "/camunda/api/jiugai/projects/{number}/boards/{kind}"})
class BoardController {

    private static final List<String> READERS = List.of(
            "implementingEntity",
            "contractor",
            "supervisor",
            "designer",
            "tester",
            "streetOffice",
            "community",
            "residents",
            "districtHousing",
            "qualitySafety",
            "leadingGroupOffice");

    private final BoardPage page;
    private final PrintedPages printed;

    BoardController(BoardPage page, PrintedPages printed) {
        this.page = page;
        this.printed = printed;
    }

    @GetMapping("print")
    ResponseEntity<String> print(@PathVariable("number") String number, @PathVariable("kind") String kind) {
        Project project = printed.projectFor(number, READERS);
        return BoardKind.ofPath(kind)
                .map(board -> PrintedPages.page(page.of(project, board)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这种公示牌"));
    }
}
