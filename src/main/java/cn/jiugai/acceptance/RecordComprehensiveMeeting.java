package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a meeting of the comprehensive acceptance with its experts (JA-3.7-3). */
@Component
class RecordComprehensiveMeeting extends MeetingRecorder {

    private final AcceptanceRegister acceptances;

    RecordComprehensiveMeeting(AcceptanceRegister acceptances, AcceptanceParties parties, PartyNames names) {
        super(acceptances, parties, names, AcceptanceKind.COMPREHENSIVE);
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "登记综合验收会";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(super.reads().stream(), ExpertFields.all()).toList();
    }

    @Override
    protected void record(Step step) {
        super.record(step);
        acceptances.addExperts(
                step.instance(),
                ExpertFields.ALL.stream()
                        .flatMap(fields -> step.find(fields.name()).stream()
                                .map(name -> new Expert(
                                        name.strip(), step.find(fields.field()).orElse(null))))
                        .toList());
    }

    @Override
    String filingNumber(Step step) {
        return null;
    }
}
