package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.funding.FundingForTests;
import cn.jiugai.payment.PaymentRegister.Request;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("JA-2-3 同时入账也不透支")
class PaymentRaceTest {

    private static final String PROJECT = "JA-T-1";

    @OnBothDatabases
    @DisplayName("两笔同时入账，合起来超来源一分：只有一笔入账")
    void onlyOneIsBooked(JdbcClient jdbc, PlatformTransactionManager manager) throws Exception {
        PaymentRegister payments = new PaymentRegister(jdbc, Clock.systemUTC());
        TransactionTemplate transaction = new TransactionTemplate(manager);
        project(jdbc);
        PaymentSources sources = new PaymentSources(jdbc, FundingForTests.central(jdbc, PROJECT, "100"));
        long central = sources.source(PROJECT, "CENTRAL").id();
        payments.apply("first", PROJECT, request(central, "50.01"));
        payments.apply("second", PROJECT, request(central, "50"));
        Booking booking = new Booking(sources, payments);

        var second = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch firstHolds = new CountDownLatch(1);
            CountDownLatch secondHasSeen = new CountDownLatch(1);
            Future<Boolean> later = second.submit(() -> {
                firstHolds.await();
                return transaction.execute(
                        status -> book("second", booking, payments, sources, secondHasSeen::countDown));
            });
            boolean earlier = transaction.execute(status -> book("first", booking, payments, sources, () -> {
                firstHolds.countDown();
                giveTimeToSee(secondHasSeen);
            }));

            assertThat(earlier).isTrue();
            assertThat(later.get()).isFalse();
        } finally {
            second.shutdownNow();
        }
        assertThat(sources.balances(PROJECT).get(0).booked()).isEqualTo(Fen.ofYuan("50.01"));
    }

    private static Request request(long source, String amount) {
        return new Request(PaymentKind.PROGRESS, source, "builder", "进度款", Fen.ofYuan(amount), Fen.ZERO, "test");
    }

    /** Books as the step does; {@code seen} runs after the balance was looked at and before anything is booked. */
    private static boolean book(
            String instance, Booking booking, PaymentRegister payments, PaymentSources sources, Runnable seen) {
        return booking.book(PROJECT, instance, () -> {
                    Verdict verdict = fits(instance, payments, sources);
                    seen.run();
                    return verdict;
                })
                .passed();
    }

    /** Without the lock the other one sees the balance at once; with it, it has to wait until this transaction ends. */
    private static void giveTimeToSee(CountDownLatch seen) {
        try {
            assertThat(seen.await(500, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict fits(String instance, PaymentRegister payments, PaymentSources sources) {
        Payment payment = payments.get(instance);
        return payment.amount()
                        .isMoreThan(sources.sourceOf(PROJECT, payment.source()).left())
                ? Verdict.refuse(new Finding("JA-2-3", "", "", "", ""))
                : Verdict.pass();
    }

    private static void project(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '试验项目', 10000, current_timestamp)""").param(PROJECT).update();
    }
}
