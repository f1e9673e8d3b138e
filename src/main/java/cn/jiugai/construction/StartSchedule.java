package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.scheme.TrenchWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The joint schedule of the utilities, asked again when the works are to start (JA-4.3-2): all have agreed, and no window
 * in which the ground is opened is over before the works begin.
 *
 * @param windows the agreed windows; empty while not all utilities agree to one schedule
 * @param plannedStart day on which the works are to start; null while nobody has said
 */
record StartSchedule(Optional<List<TrenchWindow>> windows, LocalDate plannedStart) {

    private static final String CLAUSE = "JA-4.3-2";

    List<Finding> findings() {
        if (windows.isEmpty()) {
            return List.of(
                    new Finding(CLAUSE, "没有各家同意的同步实施计划", "开工前各专营单位的管线工程都列入一个同步实施计划", "缺同步实施计划", "请街道商定施工期，由涉及的专营单位确认"));
        }
        List<TrenchWindow> missed = windows.get().stream()
                .filter(window -> plannedStart != null && window.to().isBefore(plannedStart))
                .toList();
        return missed.isEmpty() ? List.of() : List.of(missed(missed));
    }

    private Finding missed(List<TrenchWindow> missed) {
        return new Finding(
                CLAUSE,
                "计划%s开工".formatted(plannedStart),
                "各专营单位的管线工程都在商定的施工期内同步实施",
                "%d处的施工期在开工前已过：%s"
                        .formatted(
                                missed.size(),
                                missed.stream()
                                        .map(window -> "%s%s（%s至%s）"
                                                .formatted(
                                                        window.community(), window.place(), window.from(), window.to()))
                                        .collect(Collectors.joining("；"))),
                "请提前开工，或由街道从“发起事项”发起“商定同步实施计划”，与专营单位重新商定施工期");
    }
}
