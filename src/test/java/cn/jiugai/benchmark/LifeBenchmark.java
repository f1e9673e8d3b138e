package cn.jiugai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.benchmark.BenchmarkSetup.Recording;
import cn.jiugai.database.PostgresServer;
import cn.jiugai.engine.StepBeans;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * What the house costs over the engine alone: a project's whole life on PostgreSQL, once with checks, register and listeners
 * and once with the same models without them, by turns. {@code mvn -Pbenchmark test}; {@code -Djiugai.benchmark.rounds=9}
 * for more rounds. Nothing is demanded of times; that both lives take the same way is.
 */
@JiugaiTest
@ActiveProfiles("benchmark")
@DisplayName("一个项目的一生：整个系统与只有引擎相比")
class LifeBenchmark {

    private static final int ROUNDS = Integer.getInteger("jiugai.benchmark.rounds", 5);
    private static final int WARM_UP = Integer.getInteger("jiugai.benchmark.warm-up", 2);

    @Autowired
    private HouseLife house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Meter meter;

    @Autowired
    private Recording recording;

    @Autowired
    private StepBeans beans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final List<Life> inTheHouse = new ArrayList<>();
    private final List<Life> bare = new ArrayList<>();

    @Test
    @DisplayName("语句数、行数、用时，各取中位数")
    void compare() throws IOException {
        Machine machine = Machine.of(jdbc);
        assertThat(machine.durability()).as("durability of PostgreSQL").allMatch("on"::equals);
        try (HikariDataSource own = ownDatabase();
                BareEngine alone = new BareEngine(
                        own,
                        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(),
                        name -> name instanceof String text && beans.knows(text),
                        meter,
                        house.live(meter, port))) {
            for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
                play(alone, round);
            }
        }
        meter.nameCallers();
        Report report = new Report(machine, inTheHouse, bare, house.live(meter, port));
        report.write();
        System.out.println(report.text());
    }

    private void play(BareEngine alone, int round) {
        Tape answers = new Tape();
        recording.start(answers);
        Life with = house.live(meter, port);
        Life without = alone.live(with, answers);
        assertThat(without.passed()).as("the way through the models").isEqualTo(with.passed());
        System.out.printf(
                "round %d: %d tasks, house %.0f ms, engine alone %.0f ms%n",
                round,
                with.tasks().size(),
                with.whole().milliseconds(),
                without.whole().milliseconds());
        if (round > 0) {
            inTheHouse.add(with);
            bare.add(without);
        }
    }

    private static HikariDataSource ownDatabase() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(PostgresServer.newDatabaseUrl());
        pool.setUsername("postgres");
        return new HikariDataSource(pool);
    }
}
