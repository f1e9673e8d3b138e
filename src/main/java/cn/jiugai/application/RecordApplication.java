package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Assignments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what an application says, and names the street to whose area the community belongs (HG-3-3, HG-3-4). */
@Component
class RecordApplication extends Recorder {

    private static final String STREET_OFFICE = "streetOffice";

    private final ApplicationRegister register;
    private final Assignments assignments;

    RecordApplication(ApplicationRegister register, Assignments assignments) {
        this.register = register;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "登记改造申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.PLAN_YEAR,
                ApplicationVariables.NAME,
                ApplicationVariables.STREET,
                ApplicationVariables.APPLICANT_KIND,
                ApplicationVariables.APPLICANT,
                ApplicationVariables.APPLICANT_PHONE,
                ApplicationVariables.FILED_ON,
                ApplicationVariables.NATIONAL_SCOPE,
                ApplicationVariables.OWNERSHIP,
                ApplicationVariables.OWNER,
                ApplicationVariables.BUILT_YEAR,
                ApplicationVariables.HOUSEHOLDS,
                ApplicationVariables.BUILDINGS,
                ApplicationVariables.AREA,
                ApplicationVariables.ESTIMATE);
    }

    @Override
    protected void record(Step step) {
        ApplicationFacts facts = new ApplicationFacts(
                Integer.parseInt(step.get(ApplicationVariables.PLAN_YEAR)),
                step.get(ApplicationVariables.NAME).strip(),
                step.get(ApplicationVariables.STREET),
                ApplicantKind.valueOf(step.get(ApplicationVariables.APPLICANT_KIND)),
                step.get(ApplicationVariables.APPLICANT),
                step.get(ApplicationVariables.APPLICANT_PHONE),
                step.get(ApplicationVariables.FILED_ON),
                step.get(ApplicationVariables.NATIONAL_SCOPE),
                Ownership.valueOf(step.get(ApplicationVariables.OWNERSHIP)),
                step.find(ApplicationVariables.OWNER).orElse(null),
                step.get(ApplicationVariables.BUILT_YEAR),
                step.get(ApplicationVariables.HOUSEHOLDS),
                step.get(ApplicationVariables.BUILDINGS),
                step.get(ApplicationVariables.AREA),
                step.get(ApplicationVariables.ESTIMATE));
        register.setFacts(step.project(), facts, step.person());
        assignments.name(step.district(), step.project(), STREET_OFFICE, facts.street(), step.person());
    }
}
