package cn.jiugai.adjustment;

import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges an application against the register as it is now. */
@Component
class Applications {

    private final AdjustmentRegister adjustments;
    private final Situations situations;
    private final Projects projects;

    Applications(AdjustmentRegister adjustments, Situations situations, Projects projects) {
        this.adjustments = adjustments;
        this.situations = situations;
        this.projects = projects;
    }

    Verdict judge(String instance) {
        Adjustment asked = adjustments.get(instance);
        Optional<Situation> other = Optional.ofNullable(asked.otherProject())
                .flatMap(projects::find)
                .map(project -> situations.of(project.number()));
        return new Adjustable(situations.of(asked.project()), other, asked).check();
    }
}
