package cn.jiugai.progress;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.progress.FinishRegister.Finished;
import cn.jiugai.progress.WorksProgress.Item;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksClass;
import cn.jiugai.scheme.WorksItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What other phases may read of the progress of the works. */
@Component
public class ProgressRecords {

    private final FinishRegister register;
    private final SchemeRecords schemes;
    private final ConstructionRecords construction;

    ProgressRecords(FinishRegister register, SchemeRecords schemes, ConstructionRecords construction) {
        this.register = register;
        this.schemes = schemes;
        this.construction = construction;
    }

    /** How far the works are; when they are completed as a whole, what was not reported before is finished by that day. */
    public WorksProgress of(String project) {
        return new WorksProgress(items(project));
    }

    /**
     * The day on which the works of the basic class were finished (JA-4.4-3): that of their last item, at the latest the
     * day on which all works were done. Empty before.
     */
    public Optional<LocalDate> basicFinishedOn(String project) {
        return Optional.ofNullable(of(project).of(WorksClass.BASIC).finishedOn())
                .or(() -> construction.doneOn(project));
    }

    List<Item> items(String project) {
        Map<FinishedItem, LocalDate> finished = register.confirmed(project).stream()
                .collect(Collectors.toMap(
                        Finished::item, Finished::finishedOn, (one, other) -> one.isBefore(other) ? one : other));
        LocalDate completed = construction.doneOn(project).orElse(null);
        List<WorksItem> list = schemes.worksItems(project);
        Map<Integer, FinishedItem> byNumber = FinishedItem.of(list);
        return list.stream()
                .map(item -> new Item(
                        item.number(),
                        item.community(),
                        item.name(),
                        item.worksClass(),
                        item.place(),
                        finished.getOrDefault(byNumber.get(item.number()), completed)))
                .toList();
    }
}
