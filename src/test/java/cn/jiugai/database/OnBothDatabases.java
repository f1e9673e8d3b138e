package cn.jiugai.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the test once on H2 and once on PostgreSQL, each time on a new register of its own. The test takes what it needs
 * of it as parameters: {@link org.springframework.jdbc.core.simple.JdbcClient}, {@link javax.sql.DataSource},
 * {@link org.springframework.transaction.PlatformTransactionManager}, {@link TestDatabase}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
