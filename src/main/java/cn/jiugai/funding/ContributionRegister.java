package cn.jiugai.funding;

import cn.jiugai.project.FenColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What residents give, household by household (JA-2-4). */
@Component
class ContributionRegister {

    private final JdbcClient jdbc;

    ContributionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the contributions in the place of the project's earlier ones. */
    void set(String project, List<Contribution> contributions) {
        jdbc.sql("delete from household_contribution where project = ?")
                .param(project)
                .update();
        contributions.forEach(contribution -> jdbc.sql("""
                        insert into household_contribution (project, community, building, door, way, amount_fen, contents,
                                                            item, consented_on, consent)
                        values (?, (select id from community where project = ? and name = ?), ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        project,
                        project,
                        contribution.community(),
                        contribution.building(),
                        contribution.door(),
                        contribution.way().name(),
                        FenColumn.of(contribution.amount()),
                        contribution.contents(),
                        contribution.item(),
                        contribution.consentedOn(),
                        contribution.consent()))
                .update());
    }

    /** Those of the communities that are in the project now. */
    List<Contribution> of(String project) {
        return jdbc.sql("""
                        select c.name as community, h.building, h.door, h.way, h.amount_fen, h.contents, h.item,
                               h.consented_on, h.consent
                        from household_contribution h
                             join community c on c.id = h.community and c.project = h.project and c.left_at is null
                        where h.project = ? order by h.id""")
                .param(project)
                .query(ContributionRegister::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getString("community"),
                row.getString("building"),
                row.getString("door"),
                ContributionWay.valueOf(Objects.requireNonNull(row.getString("way"))),
                FenColumn.read(row, "amount_fen"),
                row.getString("contents"),
                row.getObject("item", Integer.class),
                row.getObject("consented_on", LocalDate.class),
                row.getString("consent"));
    }
}
