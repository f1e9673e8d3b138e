package cn.jiugai.patrol;

import cn.jiugai.play.Timers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plays the morning on which weekly inspections are started, and the evening on which a week is closed as missed. */
@Component
public class PatrolPlay {

    private final PatrolReconciler reconciler;
    private final PatrolRegister register;
    private final Timers timers;

    PatrolPlay(PatrolReconciler reconciler, PatrolRegister register, Timers timers) {
        this.reconciler = reconciler;
        this.register = register;
        this.timers = timers;
    }

    public void morning() {
        reconciler.reconcile();
    }

    public void weekOver(String project) {
        timers.fireDue(project, "boundaryEvent_inspectSiteMissed");
    }

    /** Parties that missed a week of the project's works. */
    public List<String> missed(String project) {
        return register.of(project).stream()
                .filter(patrol -> patrol.state() == PatrolState.MISSED)
                .map(Patrol::party)
                .toList();
    }
}
