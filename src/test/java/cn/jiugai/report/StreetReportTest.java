package cn.jiugai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.EscalationState;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import cn.jiugai.project.ActiveProjects;
import cn.jiugai.project.Project;
import cn.jiugai.scheme.SchemePlay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has a year of its own, with a project that was registered in it. */
@JiugaiTest
@Covers("streetReport")
@DisplayName("街道定期报表")
class StreetReportTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2120);
    private static final String STREET = "wangchengStreet";
    private static final String HEAD = "wangchengStreetHead";
    private static final String FILE = "userTask_fileReport";
    private static final String REVIEW = "userTask_reviewReport";
    private static final String SEND = "userTask_sendReport";
    private static final String RECEIVE = "userTask_receiveReport";

    private static final Map<String, Object> WORDS =
            Map.of("reportSummary", "按计划推进", "reportProblems", "无", "reportMeasures", "加强调度");
    private static final Map<String, Object> REVIEWED = Map.of("reviewStance", "pass");
    private static final Map<String, Object> SEALED = Map.of("sealed", true);
    private static final Map<String, Object> ACCEPTED = Map.of("receiptStance", "pass");

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private StreetReports reports;

    @Autowired
    private ReportReconciler reconciler;

    @Autowired
    private ReportFigures figures;

    @Autowired
    private ActiveProjects active;

    @Autowired
    private ReportRegister register;

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private Escalations escalations;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String project;
    private Period may;

    @BeforeEach
    void begin() {
        year = YEAR.incrementAndGet();
        timers.goTo(LocalDate.of(year, 5, 20));
        project = player.newProject();
        player.giveTo(STREET, project);
        player.nameCompanies(project);
        may = Period.of(LocalDate.of(year, 5, 1), 1);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
        jdbc.sql("update project set state = 'COMPLETED' where number = ?")
                .param(project)
                .update();
    }

    @Test
    @DisplayName("数据取自登记簿；一人填报、另一人审核、盖章报送、区住建局接收；报送的数据定格")
    void filedReviewedSentReceived() {
        schemes.drafted(project, Map.of("甲小区" + project, 0));
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, LocalDate.of(year, 5, 10))
                .update();
        String number = start();
        assertThat(player.unit(player.task(number, FILE))).isEqualTo(STREET);
        assertThat(player.task(number, FILE).getName()).isEqualTo("填报报表：望城街道办事处%d年5月月报".formatted(year));
        assertThat(calendar.dayOf(player.task(number, FILE).getDueDate()))
                .as("期末后5个工作日")
                .isEqualTo(calendar.days().plus(may.last(), 5));
        assertThat((String) player.variable(number, FILE, "reportFigures"))
                .contains("|%s 试验项目%s|200|—|进行中|%d-05-10|—|0/4|0/3|0/2|0|0|0|".formatted(project, project, year));

        player.completeBy(STREET, number, FILE, WORDS);
        player.completeBy(HEAD, number, REVIEW, REVIEWED);
        player.completeBy(STREET, number, SEND, SEALED);
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(LocalDate.of(year, 6, 1), project)
                .update();
        assertThat(player.unit(player.task(number, RECEIVE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(number, RECEIVE, "filedReport"))
                .contains("0/4")
                .doesNotContain("4/4");
        player.complete(number, RECEIVE, ACCEPTED);

        assertThat(player.open(number)).isEmpty();
        StreetReport report = register.get(number);
        assertThat(report.receivedAt()).isNotNull();
        ReportRound round = rounds.newest(report.id()).orElseThrow();
        assertThat(List.of(round.filedBy(), round.reviewedBy(), round.sentBy())).containsExactly(STREET, HEAD, STREET);
        assertThat(rounds.lines(report.id(), 1))
                .filteredOn(line -> line.project().equals(project))
                .singleElement()
                .satisfies(line -> assertThat(line.itemsFinished()).isZero());
    }

    @Test
    @DisplayName("填报人自己审核的，不收；审核不通过，带意见退回填报；没有盖章报表，不能报送")
    void reviewedByAnother() {
        String number = start();
        player.completeBy(STREET, number, FILE, WORDS);
        assertThatThrownBy(() -> player.completeBy(STREET, number, REVIEW, REVIEWED))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("填报人不能审核自己填报的报表：请点“转给同事”，交本单位其他人员审核（依据 JA-4.4-5）。");
        player.completeBy(HEAD, number, REVIEW, Map.of("reviewStance", "return", "reviewRemark", "漏报积水问题"));
        assertThat((String) player.variable(number, FILE, "reasons")).contains("审核意见：漏报积水问题", "JA-4.4-5");

        player.completeBy(HEAD, number, FILE, WORDS);
        assertThatThrownBy(() -> player.completeBy(HEAD, number, REVIEW, REVIEWED))
                .hasMessageContaining("填报人不能审核");
        player.completeBy(STREET, number, REVIEW, REVIEWED);
        Rest street = new Rest(port, STREET);
        String task = "/task/%s/complete".formatted(player.task(number, SEND).getId());
        assertThat(street.post(task, Rest.variables(SEALED)).message()).contains("缺少材料“盖章报表”", "JA-4.4-5");
        assertThatThrownBy(() -> player.complete(number, SEND, Map.of("sealed", false)))
                .hasMessageContaining("已加盖单位公章");
    }

    @Test
    @DisplayName("区住建局退回：给2个工作日重报，重新填报、审核，数据重新抽取；第一次报的留底")
    void returned() {
        String number = sent();
        timers.goTo(calendar.days().plus(may.last(), 6));
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, may.last())
                .update();
        player.complete(number, RECEIVE, Map.of("receiptStance", "return", "receiptRemark", "开工情况没有报"));
        assertThat((String) player.variable(number, FILE, "reasons"))
                .contains("区住建局退回", "退回意见：开工情况没有报", "请核实改正后重新填报、审核、盖章报送");
        StreetReport report = register.get(number);
        assertThat(report.dueOn()).isEqualTo(calendar.days().plus(may.last(), 8));

        player.completeBy(STREET, number, FILE, WORDS);
        assertThat(started(report, 1)).isNull();
        assertThat(started(report, 2)).isEqualTo(may.last());
        player.completeBy(HEAD, number, REVIEW, REVIEWED);
        player.completeBy(STREET, number, SEND, SEALED);
        player.complete(number, RECEIVE, ACCEPTED);
        assertThat(register.get(number).receivedAt()).isNotNull();
    }

    @Test
    @DisplayName("到期没有填报：转区住建局督办；报上去后督办自行销号")
    void missing() {
        overdue(start(), "boundaryEvent_fileReportOverdue", "填报报表");
    }

    @Test
    @DisplayName("到期没有审核、没有盖章报送：转督办；区住建局没有接收：也登记逾期")
    void stuck() {
        String number = start();
        player.completeBy(STREET, number, FILE, WORDS);
        overdue(number, "boundaryEvent_reviewReportOverdue", "内部审核");
        player.completeBy(HEAD, number, REVIEW, REVIEWED);
        overdue(number, "boundaryEvent_sendReportOverdue", "盖章报送");
        player.completeBy(STREET, number, SEND, SEALED);
        timers.goTo(calendar.days().plus(calendar.today(), 6));
        timers.fire(number, "boundaryEvent_receiveReportOverdue");
        player.runJobs(number);
        player.complete(number, RECEIVE, ACCEPTED);
        assertThat(escalations.of(number)).extracting(Escalation::stepName).containsExactly("内部审核", "盖章报送", "接收报表");
        assertThat(escalations.of(number)).extracting(Escalation::state).containsOnly(EscalationState.SELF_SETTLED);
    }

    @Test
    @DisplayName("停机三个月，三份都补上；核对两遍，每街道每期只有一份、一个流程")
    void exactlyOnce() {
        timers.goTo(LocalDate.of(year, 8, 1));
        reconciler.reconcile();
        reconciler.reconcile();
        assertThat(periods(STREET))
                .contains("05", "06", "07")
                .doesNotContain("08")
                .doesNotHaveDuplicates();
        assertThat(player.tasks(number(may), FILE)).hasSize(1);
    }

    @Test
    @DisplayName("立项以前、办结以后的期没有这个项目；一个项目也没有的街道不报")
    void onlyWithProjects() {
        assertThat(active(Period.of(LocalDate.of(year, 4, 30), 1))).doesNotContain(project);
        assertThat(active(may)).contains(project);
        jdbc.sql("update project set state = 'COMPLETED' where number = ?")
                .param(project)
                .update();
        assertThat(active(may)).as("没有办结过一步").doesNotContain(project);
        assertThat(figures.streets(Player.JINAN, Period.of(LocalDate.of(1900, 1, 1), 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("流程丢失后补上；已接收的不再补")
    void lost() {
        String number = start();
        runtime.deleteProcessInstance(register.get(number).instance(), "lost");
        reports.ensure(Player.JINAN, STREET, may);
        assertThat(player.open(number)).containsExactly(FILE);
        player.completeBy(STREET, number, FILE, WORDS);
        player.completeBy(HEAD, number, REVIEW, REVIEWED);
        player.completeBy(STREET, number, SEND, SEALED);
        player.complete(number, RECEIVE, ACCEPTED);
        reports.ensure(Player.JINAN, STREET, may);
        assertThat(player.open(number)).isEmpty();
    }

    @Test
    @DisplayName("两个节点同时启动：只有一份")
    void twoNodes() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            together.await();
            try {
                reports.ensure(Player.JINAN, STREET, may);
                return true;
            } catch (DuplicateKeyException e) {
                return false;
            }
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(periods(STREET)).containsExactly("05");
        assertThat(player.tasks(number(may), FILE)).hasSize(1);
    }

    @Test
    @DisplayName("打印页：本街道、区住建局看得到，别的街道看不到；填报以前没有")
    void printed() {
        String number = start();
        String page = "/jiugai/reports/" + number + "/print";
        assertThat(new Rest(port, STREET).call("GET", page, null).status()).isEqualTo(404);
        player.completeBy(
                STREET,
                number,
                FILE,
                Map.of("reportSummary", "<b>按计划</b>", "reportProblems", "无", "reportMeasures", "无"));
        assertThat(new Rest(port, STREET).call("GET", page, null).body())
                .contains("望城街道办事处老旧小区改造%d年5月月报".formatted(year), "&lt;b&gt;按计划", "单位（公章）", project)
                .contains("统计期间：%1$d-05-01至%1$d-05-31　第1次填报　数据截至%1$d-06-01".formatted(year));
        assertThat(new Rest(port, "jinanHousing").call("GET", page, null).status())
                .isEqualTo(200);
        assertThat(new Rest(port, "dongshiStreet").call("GET", page, null).status())
                .isEqualTo(404);
        assertThat(new Rest(port, "jinanFinance").call("GET", page, null).status())
                .isEqualTo(404);
    }

    /** On the first working day after May, the process of the street's report. */
    private String start() {
        timers.goTo(LocalDate.of(year, 6, 1));
        reports.ensure(Player.JINAN, STREET, may);
        return number(may);
    }

    private String sent() {
        String number = start();
        player.completeBy(STREET, number, FILE, WORDS);
        player.completeBy(HEAD, number, REVIEW, REVIEWED);
        player.completeBy(STREET, number, SEND, SEALED);
        return number;
    }

    private void overdue(String number, String timer, String step) {
        timers.goTo(calendar.days().plus(may.last(), 5));
        timers.fire(number, timer);
        player.runJobs(number);
        assertThat((String) player.variable(number, "userTask_pressOverdue", "overdue"))
                .contains("**%s".formatted(step), "尚未办结的单位：望城街道办事处");
        assertThat(player.unit(player.task(number, "userTask_pressOverdue"))).isEqualTo("jinanHousing");
    }

    private List<String> active(Period period) {
        return active.between(Player.JINAN, period.first(), period.last()).stream()
                .map(Project::number)
                .toList();
    }

    private LocalDate started(StreetReport report, int round) {
        return rounds.lines(report.id(), round).stream()
                .filter(line -> line.project().equals(project))
                .findFirst()
                .orElseThrow()
                .startedOn();
    }

    private String number(Period period) {
        return jdbc.sql("select id from street_report where street = ? and first_on = ?")
                .params(STREET, period.first())
                .query(Long.class)
                .optional()
                .map(id -> "JA-report-" + id)
                .orElseThrow();
    }

    private List<String> periods(String street) {
        return jdbc
                .sql(
                        "select first_on from street_report where street = ? and first_on between ? and ? order by first_on")
                .params(street, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(LocalDate.class)
                .list()
                .stream()
                .map(day -> "%02d".formatted(day.getMonthValue()))
                .toList();
    }
}
