package cn.jiugai.application;

import cn.jiugai.engine.NewMatter;
import cn.jiugai.office.Assignments;
import org.springframework.stereotype.Component;

/** Opens the application of a community with the community office at which it was filed (HG-3-4). */
@Component
class OpenApplication implements NewMatter {

    private static final String COMMUNITY = "community";

    private final ApplicationRegister register;
    private final Assignments assignments;

    OpenApplication(ApplicationRegister register, Assignments assignments) {
        this.register = register;
        this.assignments = assignments;
    }

    @Override
    public String open(String district, String unit, String person) {
        String number = register.open(district, unit, person);
        assignments.name(district, number, COMMUNITY, unit, person);
        return number;
    }
}
