package cn.jiugai.application;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills in the working body as the street has named it for this application, else for its last one. */
@Component
class OpenWorkingBody extends Opener {

    private final ApplicationRegister applications;
    private final WorkingBodyRegister bodies;

    OpenWorkingBody(ApplicationRegister applications, WorkingBodyRegister bodies) {
        this.applications = applications;
        this.bodies = bodies;
    }

    @Override
    public String label() {
        return "带出镇街工作机构";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Optional<WorkingBody> known = bodies.find(step.project())
                .or(() -> applications.find(step.project()).flatMap(applied -> bodies.lastOf(applied.street())));
        known.ifPresent(body -> {
            sheet.fill(ApplicationVariables.WORKING_BODY, body.body());
            sheet.fill(ApplicationVariables.BODY_CONTACT, body.contact());
            sheet.fill(ApplicationVariables.BODY_PHONE, body.phone());
        });
    }
}
