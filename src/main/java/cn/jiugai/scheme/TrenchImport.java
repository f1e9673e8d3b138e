package cn.jiugai.scheme;

import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes windows over, all or nothing: those that the street proposes, and those that a utility can keep. */
@Component
class TrenchImport {

    private final ScheduleRegister schedules;

    TrenchImport(ScheduleRegister schedules) {
        this.schedules = schedules;
    }

    /** What the sender is told. */
    record Receipt(int places, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt propose(String district, String project, byte[] content, String person) {
        Map<Trench, Window> windows =
                new TrenchSheet(schedules.schedule(district, project).trenches()).read(content);
        schedules.propose(project, windows, person);
        return new Receipt(windows.size(), "已登记%d处的施工期".formatted(windows.size()));
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt counter(String district, String project, String unit, byte[] content, String person) {
        Map<Trench, Window> windows = new TrenchSheet(of(district, project, unit)).read(content);
        schedules.say(project, unit, windows, person);
        return new Receipt(windows.size(), "已登记本单位%d处的施工期；请在表单中选“有不同意见”后办结".formatted(windows.size()));
    }

    /** The places at which the unit's lines are concerned. */
    List<Trench> of(String district, String project, String unit) {
        return schedules.schedule(district, project).trenches().stream()
                .filter(trench -> trench.utilities().contains(unit))
                .toList();
    }
}
