package cn.jiugai.assessment;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the lines of an assessment say of fault, and what the units answer (HG-7-3). */
@Component
class FaultsAndAnswers {

    private final JdbcClient jdbc;

    FaultsAndAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fault null takes back what was found before */
    void find(long assessment, String unit, Fault fault) {
        jdbc.sql("""
                        update unit_assessment_line set fault = ?, fault_person = ?, fault_ground = ?
                        where assessment = ? and unit = ?""")
                .params(Arrays.asList(
                        fault == null ? null : fault.kind().name(),
                        fault == null ? null : fault.person(),
                        fault == null ? null : fault.ground(),
                        assessment,
                        unit))
                .update();
    }

    void answer(long assessment, UnitAnswer answer, String person) {
        jdbc.sql("""
                        update unit_assessment_line set accepts = ?, statement = ?, answered_by = ?
                        where assessment = ? and unit = ?""")
                .params(Arrays.asList(answer.accepts(), answer.statement(), person, assessment, answer.unit()))
                .update();
    }

    void reply(long assessment, String unit, String reply, String person) {
        jdbc.sql("update unit_assessment_line set reply = ?, replied_by = ? where assessment = ? and unit = ?")
                .params(reply, person, assessment, unit)
                .update();
    }

    /** In the order of the units. */
    List<Fault> faults(long assessment) {
        return jdbc.sql("""
                        select unit, fault, fault_person, fault_ground from unit_assessment_line
                        where assessment = ? and fault is not null order by unit""")
                .param(assessment)
                .query((row, number) -> new Fault(
                        row.getString("unit"),
                        FaultKind.valueOf(row.getString("fault")),
                        row.getString("fault_person"),
                        row.getString("fault_ground")))
                .list();
    }

    /** All units of the assessment. */
    List<UnitAnswer> answers(long assessment) {
        return jdbc.sql("""
                        select unit, accepts, statement, reply from unit_assessment_line
                        where assessment = ? order by unit""")
                .param(assessment)
                .query((row, number) -> new UnitAnswer(
                        row.getString("unit"),
                        row.getObject("accepts", Boolean.class),
                        row.getString("statement"),
                        row.getString("reply")))
                .list();
    }
}
