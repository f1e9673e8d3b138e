package cn.jiugai.construction;

import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The stops of the works with the days that they took. */
@Component
class StopSupervision implements SupervisionSource {

    private final WorksStops stops;

    StopSupervision(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return stops.of(project.number()).stream()
                .map(stop -> new SupervisionRecord(
                        "停工整改",
                        stop.finding(),
                        stop.from(),
                        stop.order() == null ? "停工令待签发" : stop.order(),
                        result(stop),
                        stop.until() == null))
                .toList();
    }

    private static String result(WorksStop stop) {
        String days = "停工%d天（工作日%d天）"
                .formatted(stop.days().calendarDays(), stop.days().workingDays());
        return stop.until() == null ? "停工中，已" + days : "%s复工（%s），%s".formatted(stop.until(), stop.resumption(), days);
    }
}
