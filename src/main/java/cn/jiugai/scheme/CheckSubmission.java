package cn.jiugai.scheme;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses to submit a scheme while something is open that was said to it (JA-3.3-6, JA-3.2-4, JA-4.7-1, JA-4.3-1). */
@Component
class CheckSubmission extends Check {

    private final SchemeRegister schemes;
    private final ChargingRegister charging;
    private final SiteRegister offered;
    private final ConsultationRecords consultations;

    CheckSubmission(
            SchemeRegister schemes,
            ChargingRegister charging,
            SiteRegister offered,
            ConsultationRecords consultations) {
        this.offered = offered;
        this.schemes = schemes;
        this.charging = charging;
        this.consultations = consultations;
    }

    @Override
    public String label() {
        return "核对上报条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Submission(
                        new SchemeVoices(schemes.voices(step.project())),
                        consultations.openOpinions(step.project()),
                        charging.sites(step.project()),
                        new SitesDecided(offered.offered(step.project()).size(), offered.undecided(step.project())))
                .check();
    }
}
