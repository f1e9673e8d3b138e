package cn.jiugai.cockpit;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.VisibleProcesses;
import java.util.List;
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
     * @return 401 without a login, 404 for a process of another district or one that the user may not see
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
        return figures.of(process.district(), process.key()).stream()
                .map(this::visible)
                .toList();
    }

    /** Where inside a called process projects wait is told only to those who may see that process. */
    private ElementFigures visible(ElementFigures all) {
        List<ElementFigures.Place> inside = all.inside().stream()
                .filter(place -> processes.isVisible(place.process()))
                .toList();
        return new ElementFigures(all.element(), all.waiting(), inside, all.finished(), all.median());
    }
}
