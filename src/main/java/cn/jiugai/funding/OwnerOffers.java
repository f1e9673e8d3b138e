package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What original owners of former staff communities were asked for and answered (HG-6-3). */
@Component
class OwnerOffers {

    private final JdbcClient jdbc;

    OwnerOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an answer in the place of an earlier one of the same community. */
    void put(String project, OwnerOffer offer, String person) {
        jdbc.sql("""
                        delete from original_owner_offer where project = :project and community in (
                            select c.id from community c where c.project = :project and c.name = :name)""").param("project", project).param("name", offer.community()).update();
        jdbc.sql("""
                        insert into original_owner_offer (project, community, owner, asked_fen, asked_on, answer,
                                                          amount_fen, remark, person)
                        select c.project, c.id, :owner, :asked, :on, :answer, :amount, :remark, :person from community c
                        where c.project = :project and c.name = :name and c.left_at is null""")
                .param("project", project)
                .param("name", offer.community())
                .param("owner", offer.owner())
                .param("asked", offer.askedFor().value())
                .param("on", offer.askedOn())
                .param("answer", offer.answer().name())
                .param("amount", offer.amount() == null ? null : offer.amount().value())
                .param("remark", offer.remark())
                .param("person", person)
                .update();
    }

    /** Those of the communities that are in the project now. */
    List<OwnerOffer> of(String project) {
        return jdbc.sql("""
                        select c.name, o.* from original_owner_offer o join community c on c.id = o.community
                        where o.project = ? and c.left_at is null order by c.id""").param(project).query((row, number) -> offer(row)).list();
    }

    private static OwnerOffer offer(ResultSet row) throws SQLException {
        Long amount = row.getObject("amount_fen", Long.class);
        return new OwnerOffer(
                row.getString("name"),
                row.getString("owner"),
                new Fen(row.getLong("asked_fen")),
                row.getObject("asked_on", LocalDate.class),
                OwnerOffer.Answer.valueOf(row.getString("answer")),
                amount == null ? null : new Fen(amount),
                row.getString("remark"));
    }
}
