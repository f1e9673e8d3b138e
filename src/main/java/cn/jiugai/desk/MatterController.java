package cn.jiugai.desk;

import cn.jiugai.engine.Matters;
import cn.jiugai.engine.Matters.Matter;
import cn.jiugai.engine.Matters.Started;
import cn.jiugai.engine.NewMatters;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Starting a matter for a project from the side, or one that is about no project yet (发起事项). */
@DeskApi
class MatterController {

    private final Matters matters;
    private final NewMatters newMatters;
    private final ProjectStates states;

    MatterController(Matters matters, NewMatters newMatters, ProjectStates states) {
        this.matters = matters;
        this.newMatters = newMatters;
        this.states = states;
    }

    /** @param state Chinese name of the state in which the project is */
    record Choice(String number, String name, String state) {}

    /** The projects for which the caller may start something. */
    @GetMapping("/matters/projects")
    List<Choice> projects() {
        return matters.projects().stream()
                .map(project -> new Choice(
                        project.number(),
                        project.name(),
                        states.of(project.number()).label()))
                .toList();
    }

    @GetMapping("/projects/{number}/matters")
    List<Matter> matters(@PathVariable("number") String number) {
        return matters.of(number);
    }

    @PostMapping("/projects/{number}/matters/{process}")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@PathVariable("number") String number, @PathVariable("process") String process) {
        return matters.start(number, process);
    }

    /** What the caller may start without a project. */
    @GetMapping("/matters/new")
    List<Matter> offered() {
        return newMatters.offered();
    }

    @PostMapping("/matters/new/{process}")
    @ResponseStatus(HttpStatus.CREATED)
    Started open(@PathVariable("process") String process) {
        return newMatters.open(process);
    }
}
