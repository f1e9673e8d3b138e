package cn.jiugai.funding;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.scheme.LineOwner;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The utilities that a unit of the district stands for, by role. */
@Component
class UtilityChoices extends Choices {

    private final Offices offices;

    UtilityChoices(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String label() {
        return "专营单位";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return Stream.of(LineOwner.values())
                .flatMap(line -> line.role().stream())
                .flatMap(role -> offices.holder(step.district(), step.project(), role).stream()
                        .map(unit -> new Choice(unit.name(), role)))
                .toList();
    }
}
