package cn.jiugai.cockpit;

import cn.jiugai.cockpit.ElementFigures.Place;
import cn.jiugai.engine.Caller;
import cn.jiugai.engine.VisibleProcesses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The figures for the layer on Cockpit's diagram, for whoever has logged in there; for programs with HTTP Basic too.
 */
@RestController
class FiguresPage {

    private static final String PATH = "/jiugai/cockpit/process-definition/{definition}/figures";

    private final Caller caller;
    private final VisibleProcesses processes;
    private final Figures figures;

    FiguresPage(Caller caller, VisibleProcesses processes, Figures figures) {
        this.caller = caller;
        this.processes = processes;
        this.figures = figures;
    }

    /**
     * @param definition the engine's id of the version that is shown; the figures are those of all versions
     * @return 401 without a login, 404 for a process of another district or one that the user may not see; where inside
     *     a called process projects wait is told only to those who may see that process
     */
    @GetMapping({"/camunda/api" + FiguresPage.PATH, FiguresPage.PATH})
    List<ElementFigures> figures(@PathVariable String definition) {
        if (caller.user().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "请先登录");
        }
        VisibleProcesses.Version process = processes
                .version(definition)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "流程“%s”不存在，或您无权查看其运行情况".formatted(definition)));
        List<ElementFigures> all = figures.of(process.district(), process.key());
        Set<String> visible = all.stream()
                .flatMap(element -> element.inside().stream())
                .map(Place::process)
                .distinct()
                .filter(processes::isVisible)
                .collect(Collectors.toSet());
        return all.stream().map(element -> element.insideOnly(visible)).toList();
    }
}
