package cn.jiugai.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.calendar.CalendarForTests;
import cn.jiugai.cockpit.ElementFigures.Place;
import cn.jiugai.database.OnBothDatabases;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("驾驶舱数字：从引擎历史推算")
class HistoryFiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @OnBothDatabases
    @DisplayName("在办数穿透到被调用的流程，只数本区，各版本合计，并说停在里面哪一步")
    void countsProjectsThroughCalledProcesses(DataSource database, JdbcClient jdbc) {
        at("2026-03-02T09:00");
        try (BareEngine engine = new BareEngine(database)) {
            engine.start("jinan", "JA-1");
            engine.start("jinan", "JA-2");
            engine.deploy("jinan");
            engine.start("jinan", "JA-3");
            engine.start("haigang", "HG-1");
            engine.finish("JA-3", "userTask_draft");

            ElementFigures phase = only(figures(jdbc).of("jinan", "life"));
            assertThat(phase.element()).isEqualTo("callActivity_phase");
            assertThat(phase.waiting()).isEqualTo(3);
            assertThat(phase.inside())
                    .containsExactly(
                            new Place("phase", "userTask_draft", "编制方案", 2),
                            new Place("phase", "userTask_review", "审核方案", 1));
            assertThat(phase.median()).isNull();

            assertThat(figures(jdbc).of("jinan", "phase"))
                    .extracting(ElementFigures::element, ElementFigures::waiting)
                    .as("两家同时审核的一个项目算一个")
                    .containsExactly(tuple("userTask_draft", 2), tuple("userTask_review", 1));
            assertThat(only(figures(jdbc).of("haigang", "life")).waiting()).isEqualTo(1);
            assertThat(figures(jdbc).of("nowhere", "life")).isEmpty();
        }
    }

    @OnBothDatabases
    @DisplayName("已暂停的项目还在办，单独计数，不算停得最久的")
    void suspendedProjects(DataSource database, JdbcClient jdbc) {
        try (BareEngine engine = new BareEngine(database)) {
            at("2026-03-02T09:00");
            engine.start("jinan", "JA-1");
            at("2026-03-03T09:00");
            engine.start("jinan", "JA-2");
            engine.suspend("JA-1");
            at("2026-03-04T09:00");

            for (ElementFigures figures :
                    List.of(of(jdbc, "life", "callActivity_phase"), of(jdbc, "phase", "userTask_draft"))) {
                assertThat(figures.waiting()).isEqualTo(2);
                assertThat(figures.suspended()).isEqualTo(1);
                assertThat(figures.longest().text()).isEqualTo("1.0天");
            }
            engine.suspend("JA-2");
            assertThat(of(jdbc, "phase", "userTask_draft").longest()).isNull();
        }
    }

    @OnBothDatabases
    @DisplayName("中位用时不计周末和节假日；退回的不算办结；阶段的用时从进入到离开；只看近两年")
    void takesTheMedianInWorkingTime(DataSource database, JdbcClient jdbc) {
        try (BareEngine engine = new BareEngine(database)) {
            at("2026-03-06T09:00");
            engine.start("jinan", "JA-1");
            engine.start("jinan", "JA-2");
            engine.start("jinan", "JA-3");
            at("2026-03-06T15:00");
            engine.finish("JA-1", "userTask_draft");
            at("2026-03-09T09:00");
            engine.finish("JA-2", "userTask_draft");
            at("2026-03-10T09:00");
            engine.finish("JA-3", "userTask_draft");

            assertThat(of(jdbc, "phase", "userTask_draft").median().text())
                    .as("周五9时到周一9时")
                    .isEqualTo("1.0天");
            assertThat(of(jdbc, "phase", "userTask_draft").finished()).isEqualTo(3);

            engine.sendBack("JA-3");
            at("2026-03-10T21:00");
            engine.finish("JA-1", "userTask_review");
            engine.finish("JA-1", "userTask_review");

            assertThat(of(jdbc, "phase", "userTask_review").finished())
                    .as("JA-3被退回的审核不算")
                    .isEqualTo(2);
            assertThat(of(jdbc, "life", "callActivity_phase").median().text()).isEqualTo("2.5天");
            assertThat(of(jdbc, "life", "callActivity_phase").waiting()).isEqualTo(2);
            assertThat(of(jdbc, "life", "userTask_sign").waiting()).isEqualTo(1);
            assertThat(of(jdbc, "life", "callActivity_phase").longest().text())
                    .as("另外两个项目周五9时进入，现在周二21时")
                    .isEqualTo("2.5天");
            assertThat(of(jdbc, "life", "userTask_sign").longest().text()).isEqualTo("0分钟");

            at("2028-03-06T15:00");
            assertThat(of(jdbc, "phase", "userTask_draft").finished())
                    .as("整两年前办结的还算")
                    .isEqualTo(3);
            at("2028-03-06T15:01");
            assertThat(of(jdbc, "phase", "userTask_draft").finished()).isEqualTo(2);
        }
    }

    private static Figures figures(JdbcClient jdbc) {
        Clock clock = Clock.fixed(ClockUtil.getCurrentTime().toInstant(), ZONE);
        return new HistoryFigures(jdbc, CalendarForTests.builtIn(jdbc, clock), clock);
    }

    private static ElementFigures of(JdbcClient jdbc, String process, String element) {
        return only(figures(jdbc).of("jinan", process).stream()
                .filter(figures -> figures.element().equals(element))
                .toList());
    }

    private static ElementFigures only(List<ElementFigures> figures) {
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static void at(String time) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(time).atZone(ZONE).toInstant()));
    }
}
