package cn.jiugai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.database.OnBothDatabases;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("登记库中的工作日历")
class WorkCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** 2026-12-24 08:00 in China. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-24T00:00:00Z"), ZONE);

    private static final String YEAR_2027 = "date,kind,holiday\n2027-01-01,off,元旦\n";

    @OnBothDatabases
    @DisplayName("首次启动载入2024至2026年，再次启动不改管理员导入的年份")
    void loadsBuiltInYearsOnce(JdbcClient jdbc) {
        CalendarTable table = new CalendarTable(jdbc, CLOCK);
        new BuiltInCalendar(table).afterPropertiesSet();
        assertThat(years(jdbc)).containsExactly(2024, 2025, 2026);
        assertThat(rows(jdbc)).isEqualTo(75);

        new WorkdayImport(table).take(bytes("date,kind,holiday\n2026-10-01,off,国庆节\n"), "admin");
        new BuiltInCalendar(table).afterPropertiesSet();
        assertThat(rows(jdbc)).isEqualTo(27 + 23 + 1);
    }

    @OnBothDatabases
    @DisplayName("期限到最后一个工作日17:30（北京时间）为止")
    void endsWhenOfficesClose(JdbcClient jdbc) {
        WorkCalendar calendar = CalendarForTests.builtIn(jdbc, CLOCK);
        assertThat(calendar.plus(5)).isEqualTo(Date.from(Instant.parse("2026-12-31T09:30:00Z")));
        assertThat(calendar.left(calendar.plus(5))).isEqualTo(5);
        assertThat(calendar.left(calendar.plus(-3))).isEqualTo(-3);
    }

    @OnBothDatabases
    @DisplayName("北京时间零点后算第二天，与服务器时区无关")
    void dayBeginsAtMidnightInChina(JdbcClient jdbc) {
        WorkCalendar before = CalendarForTests.builtIn(jdbc, Clock.fixed(Instant.parse("2026-03-02T15:59:59Z"), ZONE));
        assertThat(before.today()).isEqualTo(LocalDate.of(2026, 3, 2));
        WorkCalendar after = CalendarForTests.builtIn(jdbc, Clock.fixed(Instant.parse("2026-03-02T16:00:00Z"), ZONE));
        assertThat(after.dayOf(after.plus(1))).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @OnBothDatabases
    @DisplayName("导入下一年：提示消失，此后的期限跳过元旦")
    void importsNextYear(JdbcClient jdbc) {
        WorkCalendar calendar = CalendarForTests.builtIn(jdbc, CLOCK);
        Date before = calendar.plus(6);
        assertThat(calendar.dayOf(before)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(calendar.note(calendar.dayOf(before))).isPresent();

        WorkdayImport imports = new WorkdayImport(new CalendarTable(jdbc, CLOCK));
        assertThat(imports.take(bytes(YEAR_2027), "admin").sentence()).isEqualTo("已导入2027年工作日表：工作日放假1天，周末上班0天，替换原有0行。");

        assertThat(calendar.dayOf(calendar.plus(6))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.note(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(jdbc.sql("select source from calendar_year where for_year = 2027")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
    }

    @OnBothDatabases
    @DisplayName("再次导入只替换同一年；有别的年份的日期时整份不收")
    void replacesThatYearOnly(JdbcClient jdbc) {
        WorkdayImport imports = new WorkdayImport(new CalendarTable(jdbc, CLOCK));
        imports.take(bytes(YEAR_2027), "admin");
        imports.take(bytes("date,kind,holiday\n2028-05-01,off,劳动节\n"), "admin");
        assertThat(imports.take(bytes(YEAR_2027 + "2027-10-01,off,国庆节\n"), "admin")
                        .replaced())
                .isEqualTo(1);
        assertThat(rows(jdbc)).isEqualTo(3);

        assertThatThrownBy(() -> imports.take(bytes(YEAR_2027 + "2026-10-01,off,国庆节\n"), "admin"))
                .isInstanceOf(WorkdayFaults.class)
                .hasMessage("2026-10-01不在2027年，一次只能导入一年，请核对日期或分开导入");
        assertThat(rows(jdbc)).isEqualTo(3);
    }

    @OnBothDatabases
    @DisplayName("写到一半失败时原有的一年原样保留")
    void allOrNothing(JdbcClient jdbc, PlatformTransactionManager transactions) {
        CalendarTable table = new CalendarTable(jdbc, CLOCK);
        new WorkdayImport(table).take(bytes(YEAR_2027), "admin");
        WorkdayException first = new WorkdayException(LocalDate.of(2027, 5, 3), DayKind.OFF, "劳动节");
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .execute(status -> table.replace(2027, List.of(first, first), "admin")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(table.read().isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(table.read().isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
    }

    @OnBothDatabases
    @DisplayName("一个节点导入，另一个节点立即按新的一年数，同一时刻连导两次也一样；退回的导入不算")
    void holdsOnTheOtherNode(JdbcClient jdbc, PlatformTransactionManager transactions) {
        CalendarTable here = new CalendarTable(jdbc, CLOCK);
        CalendarTable there = new CalendarTable(jdbc, CLOCK);
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertThat(there.read().isWorkingDay(newYear)).isTrue();

        new WorkdayImport(here).take(bytes(YEAR_2027), "admin");
        assertThat(there.read().isWorkingDay(newYear)).isFalse();

        new WorkdayImport(here).take(bytes("date,kind,holiday\n2027-05-03,off,劳动节\n"), "admin");
        assertThat(there.read().isWorkingDay(newYear)).isTrue();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            new WorkdayImport(there).take(bytes(YEAR_2027), "admin");
            assertThat(there.read().isWorkingDay(newYear)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(there.read().isWorkingDay(newYear)).isTrue();
    }

    private static List<Integer> years(JdbcClient jdbc) {
        return jdbc.sql("select for_year from calendar_year order by for_year")
                .query(Integer.class)
                .list();
    }

    private static long rows(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from workday_exception")
                .query(Long.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
