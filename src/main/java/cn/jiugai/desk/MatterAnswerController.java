package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.project.MatterAnswers;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.Projects;
import cn.jiugai.project.StartedMatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What became of the applications that the caller's unit has made (发起事项), until somebody there has taken note. */
@DeskApi
class MatterAnswerController {

    private final MatterLog log;
    private final List<MatterAnswers> answers;
    private final Projects projects;
    private final Caller caller;

    MatterAnswerController(MatterLog log, List<MatterAnswers> answers, Projects projects, Caller caller) {
        this.log = log;
        this.answers = answers;
        this.projects = projects;
        this.caller = caller;
    }

    /**
     * @param matter Chinese name of what was started
     * @param person user who started it
     * @param answer what was decided, in Chinese
     */
    record Answered(String instance, String project, String projectName, String matter, String person, String answer) {}

    @GetMapping("/matters/answers")
    List<Answered> answers() {
        return log.unread(caller.units()).stream().flatMap(this::answered).toList();
    }

    @PostMapping("/matters/{instance}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable("instance") String instance) {
        String person = caller.user().orElseThrow();
        if (answers().stream().noneMatch(answered -> answered.instance().equals(instance))) {
            throw new NotHereException("本单位没有这件事项的结果，或者已经有人看过");
        }
        log.read(instance, person);
    }

    private Stream<Answered> answered(StartedMatter matter) {
        return answers.stream()
                .map(kind -> kind.answer(matter.instance()))
                .flatMap(Optional::stream)
                .map(answer -> new Answered(
                        matter.instance(),
                        matter.project(),
                        projects.get(matter.project()).name(),
                        matter.processName(),
                        matter.person(),
                        answer));
    }
}
