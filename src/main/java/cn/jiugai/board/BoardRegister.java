package cn.jiugai.board;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Main materials with their methods, and the boards that stand at the sites (HG-4.2-1). */
@Component
class BoardRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new list takes the place of the one before, which stays on record. */
    void setMaterials(String project, List<Material> materials, String person) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into material_list (project, person, uploaded_at) values (?, ?, ?)")
                .params(project, person, OffsetDateTime.now(clock))
                .update(key, "id");
        for (int position = 0; position < materials.size(); position++) {
            Material material = materials.get(position);
            jdbc.sql("""
                            insert into material (list, position, name, specification, producer, used_at, method)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            key.getKeyAs(Long.class),
                            position + 1,
                            material.name(),
                            material.specification(),
                            material.producer(),
                            material.usedAt(),
                            material.method())
                    .update();
        }
    }

    /** Those of the newest list, in its order. */
    List<Material> materials(String project) {
        return jdbc.sql("""
                        select name, specification, producer, used_at, method from material
                        where list = (select max(id) from material_list where project = ?) order by position""").param(project).query(Material.class).list();
    }

    /** Replaces what is said about the boards. */
    void putUp(String project, List<StandingBoard> boards, String person) {
        jdbc.sql("delete from site_board where project = ?").param(project).update();
        boards.forEach(board -> jdbc.sql(
                        "insert into site_board (project, kind, put_up_on, place, person) values (?, ?, ?, ?, ?)")
                .params(project, board.kind().name(), board.putUpOn(), board.place(), person)
                .update());
    }

    List<StandingBoard> standing(String project) {
        return jdbc.sql("select kind, put_up_on, place from site_board where project = ? order by kind desc")
                .param(project)
                .query(StandingBoard.class)
                .list();
    }
}
