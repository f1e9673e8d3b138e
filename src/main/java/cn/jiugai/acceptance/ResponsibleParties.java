package cn.jiugai.acceptance;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can be named to put a defect right: the companies, the implementing entity and the utilities with works. */
@Component
class ResponsibleParties extends Choices {

    static final List<String> ROLES =
            List.of("contractor", "designer", "supervisor", "tester", "surveyor", "implementingEntity");

    private final PartyNames names;
    private final WorksUtilities utilities;

    ResponsibleParties(PartyNames names, WorksUtilities utilities) {
        this.names = names;
        this.utilities = utilities;
    }

    @Override
    public String label() {
        return "可以承担整改的单位";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return Stream.concat(ROLES.stream(), utilities.of(step.project()).keySet().stream())
                .filter(role -> names.unit(step, role).isPresent())
                .map(role -> new Choice(names.of(step, role), role))
                .toList();
    }
}
