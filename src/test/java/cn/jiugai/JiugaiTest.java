package cn.jiugai;

import cn.jiugai.play.ModelCoverage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test with the whole house on an H2 of its own, real beans and register; one context for all of them. No job runs by
 * itself: a test fires the one that it means. Project numbers are new in each test, so that tests do not meet.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:jiugai;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@TestExecutionListeners(listeners = ModelCoverage.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface JiugaiTest {}
