package cn.jiugai.assessment;

import cn.jiugai.office.Offices;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code unit_assessment} and {@code unit_assessment_line}. */
@Component
class AssessmentRegister {

    private static final String ASSESSMENT = """
            select id, district, assessed_year, stage, first_day, last_day, instance, document_number, decided_on,
                   concluded_at
            from unit_assessment\s""";

    private static final String LINE = """
            select unit, on_time, late, owed, returned, escalations, suggested, grade, reason
            from unit_assessment_line where assessment = ?\s""";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    AssessmentRegister(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** Of two nodes that try it at once the second one fails (DuplicateKeyException). */
    UnitAssessment add(String district, AssessedPeriod period) {
        jdbc.sql("""
                        insert into unit_assessment (id, district, assessed_year, stage, first_day, last_day, opened_at)
                        values ((select coalesce(max(a.id), 0) + 1 from unit_assessment a), ?, ?, ?, ?, ?, ?)""")
                .params(
                        district,
                        period.year(),
                        period.stage(),
                        period.first(),
                        period.last(),
                        OffsetDateTime.now(clock))
                .update();
        return lock(district, period).orElseThrow();
    }

    /** Empty if there is none yet; holds the row until the transaction ends. */
    Optional<UnitAssessment> lock(String district, AssessedPeriod period) {
        return jdbc.sql(ASSESSMENT + "where district = ? and assessed_year = ? and stage = ? for update")
                .params(district, period.year(), period.stage())
                .query(UnitAssessment.class)
                .optional();
    }

    /** @param number business key of a process */
    Optional<UnitAssessment> find(String number) {
        int at = number.indexOf(UnitAssessment.KEY);
        if (at < 0 || !number.substring(at + UnitAssessment.KEY.length()).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return jdbc.sql(ASSESSMENT + "where id = ?")
                .param(Long.valueOf(number.substring(at + UnitAssessment.KEY.length())))
                .query(UnitAssessment.class)
                .optional()
                .filter(assessment -> number(assessment).equals(number));
    }

    UnitAssessment get(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("没有编号为“%s”的考核".formatted(number)));
    }

    String number(UnitAssessment assessment) {
        return assessment.number(offices.code(assessment.district()));
    }

    void startedAs(long assessment, String instance) {
        jdbc.sql("update unit_assessment set instance = ? where id = ?")
                .params(instance, assessment)
                .update();
    }

    /** Writes the figures of a unit, in place of those that were drawn before. */
    void draw(long assessment, UnitFigures figures, UnitVolume volume, Grade suggested) {
        jdbc.sql("delete from unit_assessment_line where assessment = ? and unit = ?")
                .params(assessment, figures.unit())
                .update();
        jdbc.sql("""
                        insert into unit_assessment_line (assessment, unit, on_time, late, owed, returned, escalations,
                                                          projects, households, area_m2, invested_fen, suggested)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assessment,
                        figures.unit(),
                        figures.onTime(),
                        figures.late(),
                        figures.owed(),
                        figures.returned(),
                        figures.escalations(),
                        volume.projects(),
                        volume.households(),
                        volume.areaM2(),
                        volume.invested().value(),
                        suggested.name())
                .update();
    }

    void grade(long assessment, String unit, Grade grade, String reason, String person) {
        jdbc.sql("""
                        update unit_assessment_line set grade = ?, reason = ?, person = ?
                        where assessment = ? and unit = ?""").params(grade.name(), reason, person, assessment, unit).update();
    }

    void issue(long assessment, String documentNumber, LocalDate decidedOn) {
        jdbc.sql("update unit_assessment set document_number = ?, decided_on = ? where id = ?")
                .params(documentNumber, decidedOn, assessment)
                .update();
    }

    void conclude(long assessment) {
        jdbc.sql("update unit_assessment set concluded_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), assessment)
                .update();
    }

    List<AssessmentLine> lines(long assessment) {
        return jdbc.sql(LINE + "order by unit")
                .param(assessment)
                .query(AssessmentLine.class)
                .list();
    }

    AssessmentLine line(long assessment, String unit) {
        return jdbc.sql(LINE + "and unit = ?")
                .params(assessment, unit)
                .query(AssessmentLine.class)
                .single();
    }

    UnitVolume volume(long assessment, String unit) {
        return jdbc.sql("""
                        select projects, households, area_m2, invested_fen from unit_assessment_line
                        where assessment = ? and unit = ?""")
                .params(assessment, unit)
                .query((row, number) -> new UnitVolume(
                        row.getInt("projects"),
                        row.getInt("households"),
                        row.getBigDecimal("area_m2"),
                        new Fen(row.getLong("invested_fen"))))
                .single();
    }

    /** The grades that stand of the stages of a year, by the number of the stage. */
    Map<Integer, Grade> stages(String district, int year, String unit) {
        Map<Integer, Grade> grades = new TreeMap<>();
        jdbc.sql("""
                        select a.stage, l.grade from unit_assessment a join unit_assessment_line l on l.assessment = a.id
                        where a.district = ? and a.assessed_year = ? and a.stage > 0 and a.concluded_at is not null
                              and l.unit = ?""").params(district, year, unit).query(row -> {
            grades.put(row.getInt("stage"), Grade.valueOf(row.getString("grade")));
        });
        return grades;
    }

    /** The grades of a year that stand, by unit. */
    List<AssessmentLine> concluded(String district, int year) {
        return jdbc.sql("""
                        select l.unit, l.on_time, l.late, l.owed, l.returned, l.escalations, l.suggested, l.grade, l.reason
                        from unit_assessment a join unit_assessment_line l on l.assessment = a.id
                        where a.district = ? and a.assessed_year = ? and a.stage = 0
                              and a.concluded_at is not null""").params(district, year).query(AssessmentLine.class).list();
    }
}
