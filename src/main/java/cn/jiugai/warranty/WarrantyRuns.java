package cn.jiugai.warranty;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.MatterCondition;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Claims are taken while a part of the works is under warranty (HG-4.3-3). */
@Component
class WarrantyRuns implements MatterCondition {

    private final WarrantyRecords warranties;
    private final WorkCalendar calendar;

    WarrantyRuns(WarrantyRecords warranties, WorkCalendar calendar) {
        this.warranties = warranties;
        this.calendar = calendar;
    }

    @Override
    public Optional<String> obstacle(String project) {
        Optional<LocalDate> end = warranties.of(project).map(Warranty::endsOn);
        if (end.isEmpty()) {
            return Optional.of("项目%s还没有签订移交及保修协议书，施工期间的质量问题请登记居民意见（依据 HG-4.3-3）".formatted(project));
        }
        return end.filter(last -> last.isBefore(calendar.today()))
                .map(last -> "项目%s的保修期已于%s届满，请由管理单位按养护约定维修（依据 HG-4.3-3）".formatted(project, last));
    }
}
