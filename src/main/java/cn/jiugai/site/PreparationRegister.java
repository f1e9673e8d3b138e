package cn.jiugai.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Residents' supervision groups (HG-2-6) and entries in the guarantee list (HG-5.3-1). */
@Component
class PreparationRegister {

    private final JdbcClient jdbc;

    PreparationRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the group. */
    void setGroup(String project, SupervisionGroup group, String person) {
        jdbc.sql("delete from supervision_group_member where project = ?")
                .param(project)
                .update();
        jdbc.sql("delete from supervision_group where project = ?")
                .param(project)
                .update();
        jdbc.sql("insert into supervision_group (project, founded_on, leader, phone, person) values (?, ?, ?, ?, ?)")
                .params(project, group.foundedOn(), group.leader(), group.phone(), person)
                .update();
        for (int position = 0; position < group.members().size(); position++) {
            SupervisionGroup.Member member = group.members().get(position);
            jdbc.sql("insert into supervision_group_member (project, position, name, home) values (?, ?, ?, ?)")
                    .params(project, position + 1, member.name(), member.home())
                    .update();
        }
    }

    Optional<SupervisionGroup> group(String project) {
        List<SupervisionGroup.Member> members = jdbc.sql(
                        "select name, home from supervision_group_member where project = ? order by position")
                .param(project)
                .query(SupervisionGroup.Member.class)
                .list();
        return jdbc.sql("select founded_on, leader, phone from supervision_group where project = ?")
                .param(project)
                .query((row, number) -> new SupervisionGroup(
                        row.getObject("founded_on", LocalDate.class),
                        row.getString("leader"),
                        row.getString("phone"),
                        members))
                .optional();
    }

    /** Replaces the entry. */
    void setListing(String project, GuaranteeListing listing, String person) {
        jdbc.sql("delete from guarantee_listing where project = ?")
                .param(project)
                .update();
        jdbc.sql("insert into guarantee_listing (project, list_name, entry, listed_on, person) values (?, ?, ?, ?, ?)")
                .params(project, listing.list(), listing.entry(), listing.listedOn(), person)
                .update();
    }

    Optional<GuaranteeListing> listing(String project) {
        return jdbc.sql("select list_name as list, entry, listed_on from guarantee_listing where project = ?")
                .param(project)
                .query(GuaranteeListing.class)
                .optional();
    }
}
