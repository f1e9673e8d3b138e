package cn.jiugai.rectification;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings with what was done about them and every re-check. */
@Component
class RectificationSupervision implements SupervisionSource {

    private record Row(
            String instance,
            String finding,
            String responsible,
            String foundBy,
            LocalDate dueOn,
            OffsetDateTime openedAt,
            OffsetDateTime closedAt) {}

    private record Recheck(int round, String unit, boolean accepted, String remark) {}

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Roles roles;
    private final Clock clock;

    RectificationSupervision(JdbcClient jdbc, Offices offices, Roles roles, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return jdbc.sql("""
                        select instance, finding, responsible, found_by, due_on, opened_at, closed_at
                        from rectification where project = ? order by opened_at""").param(project.number()).query(Row.class).list().stream()
                .map(row -> new SupervisionRecord(
                        "整改",
                        row.finding(),
                        row.openedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                        names(project, row.foundBy()),
                        result(project, row),
                        row.closedAt() == null))
                .toList();
    }

    private String result(Project project, Row row) {
        String term = "责任单位：%s，%s前整改".formatted(names(project, row.responsible()), row.dueOn());
        String end = row.closedAt() == null
                ? "未销号"
                : row.closedAt().atZoneSameInstant(clock.getZone()).toLocalDate() + "销号";
        return Stream.of(Stream.of(term), rechecks(row.instance()), Stream.of(end))
                .flatMap(part -> part)
                .collect(Collectors.joining("；"));
    }

    private Stream<String> rechecks(String instance) {
        return jdbc.sql("""
                        select round, unit, accepted, remark from rectification_recheck
                        where instance = ? order by round, unit""").param(instance).query(Recheck.class).list().stream()
                .map(recheck -> "第%d次复查（%s）%s"
                        .formatted(
                                recheck.round(),
                                offices.nameOf(recheck.unit()),
                                recheck.accepted()
                                        ? "合格"
                                        : "不合格：" + Objects.requireNonNullElse(recheck.remark(), "未写明")));
    }

    /** @param parties roles or units, comma-separated */
    private String names(Project project, String parties) {
        return Arrays.stream(parties.split(","))
                .map(String::trim)
                .map(party -> offices.unit(party)
                        .or(() -> offices.holder(project.district(), project.number(), party))
                        .map(Unit::name)
                        .or(() -> roles.name(project.district(), party))
                        .orElse(party))
                .collect(Collectors.joining("、"));
    }
}
