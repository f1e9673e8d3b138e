package cn.jiugai.construction;

import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** A stop of the works that is not over holds their finish and both acceptances (JA-3.6-2). */
@Component
class HoldForStops implements FinishHold {

    private final WorksStops stops;

    HoldForStops(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public List<Finding> open(String project) {
        List<String> standing = stops.standing(project);
        return standing.isEmpty() ? List.of() : List.of(HoldWhileStopped.finding(standing));
    }
}
