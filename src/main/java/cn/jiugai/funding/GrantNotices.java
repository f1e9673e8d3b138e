package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grants that came after the plan; each is known by the process instance that records it (HG-6-1). */
@Component
class GrantNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts what is recorded in the place of what the instance recorded before. */
    void put(String instance, String project, GrantNotice notice, String person) {
        jdbc.sql("delete from grant_notice where instance = ?").param(instance).update();
        jdbc.sql("""
                        insert into grant_notice (instance, project, code, amount_fen, document, person)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(instance, project, notice.code(), notice.amount().value(), notice.document(), person)
                .update();
    }

    GrantNotice get(String instance) {
        return jdbc.sql("select * from grant_notice where instance = ?")
                .param(instance)
                .query((row, number) -> new GrantNotice(
                        row.getString("code"), new Fen(row.getLong("amount_fen")), row.getString("document")))
                .single();
    }

    /** Adds the amount to what the source was granted before. */
    void book(String instance, String project) {
        GrantNotice notice = get(instance);
        jdbc.sql("""
                        update funding_source set granted_fen = coalesce(granted_fen, 0) + ?, grant_document = ?
                        where project = ? and code = ?""")
                .params(notice.amount().value(), notice.document(), project, notice.code())
                .update();
        jdbc.sql("update grant_notice set booked_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }
}
