package cn.jiugai.inspection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signs of offences that inspections have found (JA-3.6-1). */
@Component
class SiteSignRegister {

    private static final String COLUMNS = "select id, kind, offence, accused, place, fact from site_sign ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SiteSignRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String inspection, String project, SiteSign sign) {
        jdbc.sql("""
                        insert into site_sign (inspection, project, kind, offence, accused, place, fact, found_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        inspection,
                        project,
                        sign.kind().name(),
                        sign.offence().name(),
                        sign.accused(),
                        sign.place(),
                        sign.fact(),
                        OffsetDateTime.now(clock))
                .update();
    }

    List<SiteSign> of(String inspection) {
        return jdbc.sql(COLUMNS + "where inspection = ? order by id")
                .param(inspection)
                .query(SiteSign.class)
                .list();
    }

    SiteSign get(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(SiteSign.class)
                .single();
    }
}
