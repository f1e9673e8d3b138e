package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a meeting of the joint acceptance, with its number in the approval management system (JA-3.7-2). */
@Component
class RecordJointMeeting extends MeetingRecorder {

    RecordJointMeeting(AcceptanceRegister acceptances, AcceptanceParties parties, PartyNames names) {
        super(acceptances, parties, names, AcceptanceKind.JOINT);
    }

    @Override
    public String label() {
        return "登记联合验收会";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(super.reads().stream(), Stream.of(AcceptanceVariables.FILING_NUMBER))
                .toList();
    }

    @Override
    String filingNumber(Step step) {
        return step.get(AcceptanceVariables.FILING_NUMBER).strip();
    }
}
