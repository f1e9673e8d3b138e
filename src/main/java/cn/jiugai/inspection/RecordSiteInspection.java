package cn.jiugai.inspection;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.SiteInspection.Seen;
import cn.jiugai.inspection.SiteInspection.Subcontractor;
import cn.jiugai.tender.Offence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Keeps what a department saw when it inspected a project (JA-3.6-4), with the sign of an offence that it names itself. */
@Component
class RecordSiteInspection extends Recorder {

    private final InspectionRegister inspections;
    private final SiteSignRegister signs;
    private final Parties parties;

    RecordSiteInspection(InspectionRegister inspections, SiteSignRegister signs, Parties parties) {
        this.inspections = inspections;
        this.signs = signs;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记检查情况";
    }

    @Override
    public List<Variable<?>> reads() {
        List<Variable<?>> fields = new ArrayList<>(InspectionVariables.lines());
        fields.addAll(List.of(
                InspectionVariables.WITHDRAWN,
                InspectionVariables.INSPECTED_ON,
                InspectionVariables.INSPECTORS,
                InspectionVariables.PLACE,
                InspectionVariables.CONTRACTOR_SEEN,
                InspectionVariables.CONTRACTOR_CERTIFICATE,
                InspectionVariables.SUPERVISOR_SEEN,
                InspectionVariables.SUPERVISOR_CERTIFICATE));
        fields.addAll(List.of(
                InspectionVariables.SIGN_OFFENCE,
                InspectionVariables.SIGN_ACCUSED,
                InspectionVariables.SIGN_PLACE,
                InspectionVariables.SIGN_FACT));
        return fields;
    }

    @Override
    protected void record(Step step) {
        if (step.yes(InspectionVariables.WITHDRAWN)) {
            return;
        }
        String role = step.get(InspectionVariables.INITIATOR);
        inspections.add(
                step.instance(),
                step.project(),
                new SiteInspection(
                        role,
                        parties.unit(step, role),
                        step.get(InspectionVariables.INSPECTED_ON),
                        step.get(InspectionVariables.INSPECTORS),
                        step.get(InspectionVariables.PLACE),
                        seen(step, InspectionVariables.CONTRACTOR_SEEN, InspectionVariables.CONTRACTOR_CERTIFICATE),
                        seen(step, InspectionVariables.SUPERVISOR_SEEN, InspectionVariables.SUPERVISOR_CERTIFICATE),
                        subcontractors(step)),
                step.person());
        inspections.addFindings(step.instance(), findings(step));
        step.find(InspectionVariables.SIGN_OFFENCE)
                .ifPresent(offence -> signs.add(step.instance(), step.project(), sign(step, offence)));
    }

    private static Seen seen(Step step, Variable<String> name, Variable<String> certificate) {
        return step.find(name)
                .map(seen -> new Seen(
                        seen.trim(), step.find(certificate).map(String::trim).orElse(null)))
                .orElse(null);
    }

    private static List<Subcontractor> subcontractors(Step step) {
        return IntStream.rangeClosed(1, InspectionVariables.SUBCONTRACTORS)
                .boxed()
                .flatMap(line -> step.find(InspectionVariables.firm(line)).stream()
                        .map(firm -> new Subcontractor(firm.trim(), step.get(InspectionVariables.works(line)))))
                .toList();
    }

    private static List<SiteFinding> findings(Step step) {
        return IntStream.rangeClosed(1, InspectionVariables.FINDINGS)
                .boxed()
                .flatMap(line -> step.find(InspectionVariables.finding(line)).stream()
                        .map(finding -> new SiteFinding(
                                null,
                                step.get(InspectionVariables.item(line)),
                                finding,
                                step.get(InspectionVariables.responsible(line)),
                                step.yes(InspectionVariables.serious(line)))))
                .toList();
    }

    private static SiteSign sign(Step step, String offence) {
        return new SiteSign(
                null,
                SiteSignKind.SEEN,
                Offence.valueOf(offence),
                step.get(InspectionVariables.SIGN_ACCUSED),
                step.get(InspectionVariables.SIGN_PLACE),
                step.get(InspectionVariables.SIGN_FACT));
    }
}
