package cn.jiugai.cockpit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.calendar.WorkDays;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures from the engine's own history of activities (table ACT_HI_ACTINST). */
@Component
class HistoryFigures implements Figures {

    private static final int YEARS = 2;

    /** As the engine writes it. */
    private static final int SUSPENDED = 2;

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final Clock clock;

    HistoryFigures(JdbcClient jdbc, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ElementFigures> of(String district, String process) {
        WorkDays days = calendar.days();
        OpenSteps open = open(district);
        Map<String, List<OpenStep>> waiting = open.at(process);
        Map<String, List<WorkingTime>> finished = finished(district, process, days);
        Set<String> elements = new TreeSet<>(waiting.keySet());
        elements.addAll(finished.keySet());
        return elements.stream()
                .map(element -> {
                    List<OpenStep> here = waiting.getOrDefault(element, List.of());
                    List<WorkingTime> times = finished.getOrDefault(element, List.of());
                    return new ElementFigures(
                            element,
                            (int) here.stream()
                                    .map(OpenStep::project)
                                    .distinct()
                                    .count(),
                            (int) here.stream()
                                    .filter(OpenStep::suspended)
                                    .map(OpenStep::project)
                                    .distinct()
                                    .count(),
                            longest(here, days),
                            open.inside(here),
                            times.size(),
                            WorkingTime.median(times).orElse(null));
                })
                .toList();
    }

    private WorkingTime longest(List<OpenStep> waiting, WorkDays days) {
        return waiting.stream()
                .filter(step -> !step.suspended())
                .map(OpenStep::since)
                .min(Comparator.naturalOrder())
                .map(since -> new WorkingTime(days.timeBetween(since, LocalDateTime.now(clock))))
                .orElse(null);
    }

    private OpenSteps open(String district) {
        return new OpenSteps(jdbc.sql("""
                        select a.proc_def_key_, a.act_id_, a.act_name_, a.act_type_, a.proc_inst_id_,
                               a.call_proc_inst_id_, a.start_time_, coalesce(p.business_key_, p.id_) as project,
                               coalesce(e.suspension_state_, 1) as suspension
                        from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
                        left join act_ru_execution e on e.id_ = a.proc_inst_id_
                        where a.end_time_ is null and a.tenant_id_ = :district""")
                .param("district", district)
                .query((row, number) -> new OpenStep(
                        row.getString("proc_def_key_"),
                        row.getString("act_id_"),
                        row.getString("act_name_") == null ? row.getString("act_id_") : row.getString("act_name_"),
                        row.getString("act_type_"),
                        row.getString("proc_inst_id_"),
                        row.getString("call_proc_inst_id_"),
                        row.getString("project"),
                        local(row.getTimestamp("start_time_")),
                        row.getInt("suspension") == SUSPENDED))
                .list());
    }

    /** State 2 is cancelled: sent back, or taken away by an event at the border. */
    private Map<String, List<WorkingTime>> finished(String district, String process, WorkDays days) {
        record Finished(String element, WorkingTime time) {}
        Instant since = ZonedDateTime.now(clock).minusYears(YEARS).toInstant();
        return jdbc
                .sql("""
                        select a.act_id_, a.start_time_, a.end_time_ from act_hi_actinst a
                        where a.proc_def_id_ in
                                  (select d.id_ from act_re_procdef d where d.key_ = :process and d.tenant_id_ = :district)
                          and a.end_time_ >= :since and a.act_inst_state_ <> 2
                          and a.act_type_ in ('userTask', 'receiveTask', 'callActivity', 'subProcess',
                              'intermediateTimer', 'intermediateMessageCatch', 'intermediateSignalCatch',
                              'intermediateConditional')""")
                .param("process", process)
                .param("district", district)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Finished(
                        row.getString("act_id_"),
                        new WorkingTime(days.timeBetween(
                                local(row.getTimestamp("start_time_")), local(row.getTimestamp("end_time_"))))))
                .list()
                .stream()
                .collect(groupingBy(Finished::element, mapping(Finished::time, toList())));
    }

    private LocalDateTime local(Timestamp time) {
        return LocalDateTime.ofInstant(time.toInstant(), clock.getZone());
    }
}
