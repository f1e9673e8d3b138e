package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Keeps a meeting at which all parties accept the works, where it needs no number of the approval management system (HG-4.3-2). */
@Component
class RecordCompletionMeeting extends MeetingRecorder {

    RecordCompletionMeeting(AcceptanceRegister acceptances, AcceptanceParties parties, PartyNames names) {
        super(acceptances, parties, names, AcceptanceKind.COMPLETION);
    }

    @Override
    public String label() {
        return "登记竣工验收会";
    }

    @Override
    String filingNumber(Step step) {
        return null;
    }
}
