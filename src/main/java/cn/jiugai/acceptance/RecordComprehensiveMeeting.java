package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Keeps a meeting of the comprehensive acceptance (JA-3.7-3). */
@Component
class RecordComprehensiveMeeting extends MeetingRecorder {

    RecordComprehensiveMeeting(AcceptanceRegister acceptances) {
        super(acceptances, AcceptanceKind.COMPREHENSIVE);
    }

    @Override
    public String label() {
        return "登记综合验收会";
    }

    @Override
    String filingNumber(Step step) {
        return null;
    }
}
