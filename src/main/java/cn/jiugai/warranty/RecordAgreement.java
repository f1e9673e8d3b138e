package cn.jiugai.warranty;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the draft of the agreement on handover and warranty as a new round (HG-4.3-3). */
@Component
class RecordAgreement extends Recorder {

    private final AgreementRegister agreements;
    private final WorkCalendar calendar;

    RecordAgreement(AgreementRegister agreements, WorkCalendar calendar) {
        this.agreements = agreements;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记移交及保修协议";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(AgreementVariables.NUMBER, AgreementVariables.HANDED_OVER, AgreementVariables.UPKEEP),
                        Arrays.stream(WarrantyPart.values()).map(WarrantyPart::months))
                .toList();
    }

    @Override
    protected void record(Step step) {
        Map<WarrantyPart, Integer> months = new EnumMap<>(WarrantyPart.class);
        for (WarrantyPart part : WarrantyPart.values()) {
            months.put(part, step.get(part.months()));
        }
        agreements.draft(
                step.instance(),
                step.project(),
                new Agreement(
                        0,
                        step.get(AgreementVariables.NUMBER).strip(),
                        step.get(AgreementVariables.HANDED_OVER).strip(),
                        step.get(AgreementVariables.UPKEEP).strip(),
                        calendar.today(),
                        months),
                step.person());
    }
}
