package cn.jiugai.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Lets the engine make its tables on H2 in PostgreSQL's mode, which the register needs for one SQL on both databases. The
 * mode has no type {@code blob}, so a domain of that name takes its place. It writes names in lower case, where the
 * engine looks for its tables in upper case: it is told when they are there, else it would make them again.
 */
@Component
@Order(0)
class H2Tables extends AbstractProcessEnginePlugin {
    /** Not one of the engine's own words: it then neither makes nor looks for its tables. */
    private static final String LEAVE_TABLES = "none";

    private final DataSource database;
    private final JdbcClient jdbc;

    H2Tables(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (isH2() && inPostgresMode()) {
            jdbc.sql("create domain if not exists blob as binary large object").update();
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (isH2() && engineTables() > 0) {
            engine.setDatabaseSchemaUpdate(LEAVE_TABLES);
        }
    }

    private boolean inPostgresMode() {
        return jdbc.sql("select setting_value from information_schema.settings where setting_name = 'MODE'")
                .query(String.class)
                .single()
                .equalsIgnoreCase("PostgreSQL");
    }

    private long engineTables() {
        return jdbc.sql("select count(*) from information_schema.tables where table_name = 'act_ge_property'")
                .query(Long.class)
                .single();
    }

    private boolean isH2() {
        try {
            return "H2"
                    .equals(JdbcUtils.extractDatabaseMetaData(database, product -> product.getDatabaseProductName()));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("不能确定数据库的种类", e);
        }
    }
}
