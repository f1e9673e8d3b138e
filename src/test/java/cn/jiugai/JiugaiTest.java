package cn.jiugai;

import cn.jiugai.database.HouseDatabase;
import cn.jiugai.play.ModelCoverage;
import cn.jiugai.play.StaticsOfTheHouse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test with the whole house on a database of its own, real beans and register; one context for all of them. No job runs
 * by itself: a test fires the one that it means. Project numbers are new in each test, so that tests do not meet. The
 * build runs it on H2 and on PostgreSQL, see {@link HouseDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "jiugai.carry-over.cron=-",
            "jiugai.milestones.cron=-",
            "jiugai.reports.cron=-",
            "jiugai.patrols.cron=-",
            "jiugai.assessments.cron=-",
            "jiugai.rankings.cron=-",
            "jiugai.overdue.cron=-",
            "jiugai.acceptance.cron=-"
        })
@ContextConfiguration(initializers = HouseDatabase.class)
@Tag("house")
@TestExecutionListeners(
        listeners = {StaticsOfTheHouse.class, ModelCoverage.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface JiugaiTest {}
