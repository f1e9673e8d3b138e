package cn.jiugai.construction;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of start and completion; those of the parties are at their enum. */
final class ConstructionVariables {

    static final Variable<String> OFFICER = Variable.text("officer");
    static final Variable<String> OFFICER_PHONE = Variable.text("officerPhone");
    static final Variable<Boolean> OFFICER_FULL_TIME = Variable.yes("officerFullTime");
    static final Variable<String> SUPERVISION_PLAN = Variable.text("supervisionPlan");
    static final Variable<List<String>> CHECKPOINTS = Variable.choices("checkpoints");
    static final List<Variable<String>> MORE_CHECKPOINTS = List.of(
            Variable.text("moreCheckpoint1"), Variable.text("moreCheckpoint2"), Variable.text("moreCheckpoint3"));

    static final Variable<LocalDate> PLANNED_START = Variable.day("plannedStart");
    static final Variable<Boolean> NO_SURVEYOR = Variable.yes("noSurveyor");
    static final Variable<Boolean> MANAGER_CHANGED = Variable.yes("managerChanged");
    static final Variable<String> MANAGER_REASON = Variable.text("managerReason");
    static final Variable<String> MANAGER_APPROVAL = Variable.text("managerApproval");
    static final Variable<String> START_ORDER = Variable.text("startOrder");
    static final Variable<LocalDate> STARTED_ON = Variable.day("startedOn");

    static final Variable<LocalDate> FINISHED_ON = Variable.day("finishedOn");
    static final Variable<String> FINISH_REPORT = Variable.text("finishReport");
    static final Variable<String> COMPLETION_STANCE = Variable.text("completionStance");
    static final Variable<String> COMPLETION_OPINION = Variable.text("completionOpinion");

    private ConstructionVariables() {}
}
