package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.PaymentRegister.Request;
import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        payments.setSources(PROJECT, Map.of(FundingKind.CENTRAL, Fen.ofYuan("100")));
        long source = payments.sources(PROJECT).get(0).id();
        payments.apply("first", PROJECT, new Request(source, "builder", "第1期", Fen.ofYuan("50.01"), "test"));
        payments.apply("second", PROJECT, new Request(source, "builder", "第2期", Fen.ofYuan("50"), "test"));

        CyclicBarrier together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> booked = threads.invokeAll(List.of(
                    book("first", payments, transaction, together), book("second", payments, transaction, together)));
            assertThat(List.of(booked.get(0).get(), booked.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(payments.sources(PROJECT).get(0).booked()).isLessThan(Fen.ofYuan("100"));
    }

    /** What the booking step does, after both have seen that there is enough. */
    private static Callable<Boolean> book(
            String instance, PaymentRegister payments, TransactionTemplate transaction, CyclicBarrier together) {
        return () -> {
            assertThat(fits(instance, payments)).isTrue();
            together.await();
            return transaction.execute(status -> {
                payments.lockSources(PROJECT);
                if (!fits(instance, payments)) {
                    return false;
                }
                payments.book(instance);
                return true;
            });
        };
    }

    private static boolean fits(String instance, PaymentRegister payments) {
        return !payments.amount(instance).isMoreThan(payments.sourceOf(instance).balance());
    }

    private static void project(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '试验项目', 10000, current_timestamp)""").param(PROJECT).update();
    }
}
