package cn.jiugai.construction;

import cn.jiugai.engine.People;
import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the supervising firm said to each application for the acceptance of a concealed section. */
@Component
class ConcealedSupervision implements SupervisionSource {

    private final JdbcClient jdbc;
    private final People people;

    ConcealedSupervision(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return jdbc.sql("""
                        select a.section, a.round, a.seen_on, a.accepted, a.remark, a.person, a.round = (
                                   select max(n.round) from concealed_acceptance n
                                   where n.project = a.project and n.section = a.section) as newest
                        from concealed_acceptance a
                        where a.project = ? and a.seen_on is not null""").param(project.number()).query(this::read).list();
    }

    /** A section that was refused is open until a later application. */
    private SupervisionRecord read(ResultSet row, int number) throws SQLException {
        boolean accepted = row.getBoolean("accepted");
        return new SupervisionRecord(
                "隐蔽工程验收",
                "%s（第%d次申请）".formatted(row.getString("section"), row.getInt("round")),
                row.getObject("seen_on", LocalDate.class),
                people.name(row.getString("person")),
                accepted ? "合格" : "不合格：" + row.getString("remark"),
                !accepted && row.getBoolean("newest"));
    }
}
