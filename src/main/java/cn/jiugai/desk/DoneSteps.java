package cn.jiugai.desk;

import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of a project that are done, with units and people by their names. */
@Component
class DoneSteps {

    private final Completions completions;
    private final Offices offices;
    private final People people;

    DoneSteps(Completions completions, Offices offices, People people) {
        this.completions = completions;
        this.offices = offices;
        this.people = people;
    }

    /** The latest first. */
    List<Progress.DoneStep> of(String project) {
        Map<String, String> names = new HashMap<>();
        List<Progress.DoneStep> done = new ArrayList<>();
        completions.of(project).forEach(completion -> done.add(of(completion, names)));
        Collections.reverse(done);
        return done;
    }

    private Progress.DoneStep of(Completion completion, Map<String, String> names) {
        String unit = completion.unit() == null ? null : offices.nameOf(completion.unit());
        String person = names.computeIfAbsent(
                completion.unit() + "/" + completion.person(), key -> people.nameIn(unit, completion.person()));
        return new Progress.DoneStep(completion.stepName(), unit, person, completion.round(), completion.completedAt());
    }
}
