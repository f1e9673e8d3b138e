package cn.jiugai.selection;

import cn.jiugai.project.ApplicationTie;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others may read of the selection: what came of each application, and by which one a project came in. */
@Component
public class SelectionRecords implements ApplicationTie {

    private final SelectionRegister register;

    SelectionRecords(SelectionRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> applicationOf(String project) {
        return register.ofProject(project).map(SelectionResult::application);
    }

    /** Every application of a year's plan, the ranked ones first. */
    public List<SelectionResult> of(String plan) {
        return register.results(plan);
    }

    /** Empty before the ranking. */
    public Optional<SelectionResult> find(String application) {
        return register.result(application);
    }
}
