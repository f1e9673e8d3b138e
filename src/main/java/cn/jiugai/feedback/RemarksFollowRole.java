package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTasks;
import cn.jiugai.office.UnitNamed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A remark that waits for an answer waits for the unit that holds its task now, also after a replacement (JA-3.5-3). */
@Component
class RemarksFollowRole {

    private static final String STEP = "userTask_answerRemark";

    private final OpenTasks tasks;
    private final RemarkRounds rounds;

    RemarksFollowRole(OpenTasks tasks, RemarkRounds rounds) {
        this.tasks = tasks;
        this.rounds = rounds;
    }

    /** After the tasks themselves have followed, in the same transaction. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(UnitNamed named) {
        tasks.of(named.district(), named.project()).stream()
                .filter(task -> STEP.equals(task.step()))
                .forEach(task -> task.units().forEach(unit -> rounds.handTo(task.instance(), unit)));
    }
}
