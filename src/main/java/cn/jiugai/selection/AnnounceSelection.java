package cn.jiugai.selection;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the community of every application what came of it and why (HG-3-10): a process each, with the application's number. */
@Component
class AnnounceSelection extends Action {

    private static final String PROCESS = "selectionNotice";

    private final SelectionRegister register;
    private final Processes processes;

    AnnounceSelection(SelectionRegister register, Processes processes) {
        this.register = register;
        this.processes = processes;
    }

    @Override
    public String label() {
        return "告知各社区评审结果";
    }

    @Override
    protected void act(Step step, Results results) {
        register.results(step.project())
                .forEach(result -> processes.startOnce(step.district(), PROCESS, result.application(), Map.of()));
    }
}
