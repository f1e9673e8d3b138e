package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.funding.FundingForTests;
import cn.jiugai.payment.PaymentRegister.Request;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("HG-4.2-4 当月应付款同时安排两笔，只入账一次")
class DueRaceTest {

    private static final String PROJECT = "HG-T-1";
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @OnBothDatabases
    @DisplayName("两笔各按全额同时入账：只有一笔入账；同一月份只登记一次")
    void bookedOnce(JdbcClient jdbc, PlatformTransactionManager manager) throws Exception {
        project(jdbc);
        PaymentSources sources = new PaymentSources(jdbc, FundingForTests.central(jdbc, PROJECT, "1000"));
        PaymentRegister payments = new PaymentRegister(jdbc, Clock.systemUTC());
        PaymentDues dues = new PaymentDues(jdbc);
        TransactionTemplate transaction = new TransactionTemplate(manager);
        dues.report("month", PROJECT, MAY, Ratio.parse("85%"), Fen.ofYuan("100"));
        dues.report("month", PROJECT, MAY, Ratio.parse("85%"), Fen.ofYuan("200"));
        PaymentDue due = dues.of("month");
        assertThat(due.progress()).contains(Fen.ofYuan("200"));
        dues.compute(due.id(), Fen.ZERO, Fen.ofYuan("170"));
        arrange(payments, dues, sources, "first", due);
        arrange(payments, dues, sources, "second", due);

        Booking booking = new Booking(sources, payments);
        var second = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch firstHolds = new CountDownLatch(1);
            CountDownLatch secondHasSeen = new CountDownLatch(1);
            Future<Boolean> later = second.submit(() -> {
                firstHolds.await();
                return transaction.execute(status -> booking.book(PROJECT, "second", () -> {
                            Verdict verdict = within(dues, payments, due, "second");
                            secondHasSeen.countDown();
                            return verdict;
                        })
                        .passed());
            });
            boolean earlier = transaction.execute(status -> booking.book(PROJECT, "first", () -> {
                        Verdict verdict = within(dues, payments, due, "first");
                        firstHolds.countDown();
                        waitForOther(secondHasSeen);
                        return verdict;
                    })
                    .passed());

            assertThat(earlier).isTrue();
            assertThat(later.get()).isFalse();
        } finally {
            second.shutdownNow();
        }
        assertThat(dues.paid(due.id())).isEqualTo(Fen.ofYuan("170"));
        assertThat(dues.open(PROJECT)).isEmpty();
    }

    private static void arrange(
            PaymentRegister payments, PaymentDues dues, PaymentSources sources, String instance, PaymentDue due) {
        payments.apply(
                instance,
                PROJECT,
                new Request(
                        PaymentKind.PROGRESS,
                        sources.source(PROJECT, "CENTRAL").id(),
                        "builder",
                        due.title(),
                        Fen.ofYuan("170"),
                        Fen.ofYuan("200"),
                        "test"));
        dues.bears(instance, due.id());
    }

    private static Verdict within(PaymentDues dues, PaymentRegister payments, PaymentDue due, String instance) {
        return new WithinDue(
                        due.title(),
                        Fen.ofYuan("170"),
                        dues.paid(due.id()),
                        payments.get(instance).amount())
                .check();
    }

    /** Without the lock the other one would look at once; with it, it waits until this transaction ends. */
    private static void waitForOther(CountDownLatch seen) {
        try {
            assertThat(seen.await(500, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void project(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('haigang', '海港区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'haigang', 2024, '试验项目', 10000, current_timestamp)""").param(PROJECT).update();
    }
}
