package cn.jiugai.handover;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the managing units said to the handovers, a row a round; the last one decides. */
@Component
class ReceiptRegister {

    private final JdbcClient jdbc;

    ReceiptRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long handover, Receipt receipt, String person) {
        jdbc.sql("""
                        insert into handover_receipt (handover, round, received_on, received_by, objection, person)
                        values (:handover,
                                (select coalesce(max(r.round), 0) + 1 from handover_receipt r where r.handover = :handover),
                                :day, :by, :objection, :person)""")
                .param("handover", handover)
                .param("day", receipt.receivedOn())
                .param("by", receipt.receivedBy())
                .param("objection", receipt.objection())
                .param("person", person)
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if the managing unit has said nothing yet */
    Receipt newest(long handover) {
        return jdbc.sql("""
                        select received_on, received_by, objection from handover_receipt
                        where handover = ? order by round desc limit 1""").param(handover).query(Receipt.class).single();
    }
}
