package cn.jiugai.application;

import cn.jiugai.engine.DecisionTables;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Samples;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the first start puts the sample applications {@code samples/<district>/applications.yaml} of each district that has some
 * on record, as streets leave them behind, for the selection of the sample plan. Their numbers keep their year, whatever
 * plan year they are entered for. Production has no sample.
 */
@Component
@Profile("!production")
class SampleApplications {

    private static final Logger LOG = LoggerFactory.getLogger(SampleApplications.class);
    private static final String PERSON = "示例";
    private static final LocalDate FILED_ON = LocalDate.of(2023, 10, 9);

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();

    private final ApplicationRegister register;
    private final ScoreRegister scores;
    private final DecisionTables tables;
    private final Assignments assignments;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Samples samples;

    SampleApplications(
            ApplicationRegister register,
            ScoreRegister scores,
            DecisionTables tables,
            Assignments assignments,
            Offices offices,
            JdbcTemplate batches,
            TransactionTemplate transaction,
            Clock clock,
            Samples samples) {
        this.register = register;
        this.scores = scores;
        this.tables = tables;
        this.assignments = assignments;
        this.offices = offices;
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
        this.samples = samples;
    }

    private record Sample(List<SampleApplication> applications) {}

    /** After the users and the models are there, before the sample plan. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(15)
    void enterAll() {
        offices.districts().forEach(district -> transaction.executeWithoutResult(status -> enter(district)));
    }

    private void enter(District district) {
        if (!register.lockedAny(district.id())) {
            samples.find(district.id(), "applications.yaml")
                    .ifPresent(content -> enter(district, read(content).applications()));
        }
    }

    private void enter(District district, List<SampleApplication> sample) {
        int year = samples.year();
        sample.forEach(each -> enter(district.id(), each, year));
        LOG.info("{}：已登记{}个示例申报（{}年度）", district.name(), sample.size(), year);
    }

    private void enter(String district, SampleApplication sample, int year) {
        register.enter(district, sample, PERSON);
        register.setFacts(sample.number(), sample.facts(year, FILED_ON), PERSON);
        assignments.name(district, sample.number(), "community", sample.community(), PERSON);
        assignments.name(district, sample.number(), "streetOffice", sample.street(), PERSON);
        agree(sample);
        guide(sample.number());
        if (sample.endedAs() != null) {
            register.close(sample.number(), sample.endedAs(), "已向居民说明（示例）");
            return;
        }
        agreeOnManagement(sample);
        List<ItemScore> items = ScoreRows.read(tables.rows(district, "scoreSheet", sample.scoreFacts())).stream()
                .map(item -> item.with("示例材料"))
                .toList();
        scores.set(sample.number(), ScoreSide.FILED, items);
        scores.set(sample.number(), ScoreSide.CLAIMED, items);
        report(sample);
    }

    /** The households that agree; who did not answer has no row. */
    private void agree(SampleApplication sample) {
        batches.batchUpdate(
                "insert into application_household (application, building, door, door_key) values (?, ?, ?, ?)",
                IntStream.range(0, sample.agreeing())
                        .mapToObj(nth -> household(sample, nth))
                        .toList());
        jdbc.sql("""
                        insert into household_consent (household, version, agrees, way, task, person, taken_at)
                        select id, 1, true, 'PAPER', '示例', ?, ? from application_household where application = ?""").params(PERSON, OffsetDateTime.now(clock), sample.number()).update();
    }

    private static Object[] household(SampleApplication sample, int nth) {
        String building = String.valueOf(nth % sample.buildings() + 1);
        String door = String.valueOf(101 + nth / sample.buildings());
        return new Object[] {sample.number(), building, door, building + "-" + door};
    }

    private void guide(String number) {
        jdbc.sql("""
                        insert into working_body (subject, body, contact, phone, party_organisation, party_secretary,
                                                  recorded_by, recorded_at)
                        values (?, '旧改工作专班（示例）', '联系人（示例）', '0335-0000000', '社区党委（示例）', '书记（示例）', ?, ?)""").params(number, PERSON, OffsetDateTime.now(clock)).update();
    }

    private void agreeOnManagement(SampleApplication sample) {
        jdbc.sql("""
                        insert into property_consultation (subject, held_on, place, street, community, participants, minutes,
                                                           recorded_by, recorded_at)
                        values (?, ?, '社区活动室', '镇街（示例）', '社区（示例）', ?, '商定改造后的物业管理（示例）', ?, ?)""")
                .params(sample.number(), FILED_ON.plusMonths(1), sample.agreeing(), PERSON, OffsetDateTime.now(clock))
                .update();
        jdbc.sql("""
                        insert into property_consensus (subject, reached, way, fee_fen, document, form, agreed_on, recorded_by,
                                                        recorded_at)
                        values (?, true, 'COMMUNITY', 30, '物业管理共识（示例）', 'PAPER', ?, ?, ?)""")
                .params(sample.number(), FILED_ON.plusMonths(1), PERSON, OffsetDateTime.now(clock))
                .update();
    }

    private void report(SampleApplication sample) {
        jdbc.sql("""
                        insert into application_report (application, document_number, reported_on, recorded_by, recorded_at)
                        values (?, '镇街上报文件（示例）', ?, ?, ?)""")
                .params(sample.number(), sample.reportedOn(), PERSON, OffsetDateTime.now(clock))
                .update();
        jdbc.sql("update application set state = 'REPORTED', ended_at = ? where number = ?")
                .params(OffsetDateTime.now(clock), sample.number())
                .update();
    }

    private static Sample read(byte[] content) {
        try {
            return YAML.readValue(content, Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
