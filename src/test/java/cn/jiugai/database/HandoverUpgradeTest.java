package cn.jiugai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("升级：按项目登记的移交成为按小区登记的")
class HandoverUpgradeTest {

    /** One before the handover went community by community. */
    private static final String BEFORE = "36";

    @ParameterizedTest(name = "{0}")
    @EnumSource(TestDatabase.class)
    @DisplayName("两个小区的项目移交过一次半：最后一次的内容到了两个小区，四方、合同、业主意见都在")
    void upgrade(TestDatabase kind) {
        DataSource database = kind.create();
        Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("insert into unit (id, district, name) values ('firm', 'jinan', '物业')")
                .update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values ('P', 'jinan', 2026, '片区', 100, current_timestamp)""").update();
        for (String name : List.of("甲", "乙")) {
            jdbc.sql("""
                            insert into community (project, name, households, buildings, area_m2, district, plan_year,
                                                   active_year, name_key)
                            values ('P', ?, 120, 5, 9000, 'jinan', 2026, 2026, ?)""").params(name, name).update();
        }
        handover(jdbc, "run1", "旧党委");
        handover(jdbc, "run2", "新党委");
        jdbc.sql("insert into service_contract values ('run2', 'firm', date '2026-11-01', '3号', date '2026-11-02', 36)")
                .update();
        jdbc.sql("insert into owners_opinion values ('run2', 1, 1, 2, 3, 4, date '2026-11-01')")
                .update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(jdbc.sql("""
                                select c.name from community_handover h join community c on c.id = h.community
                                where h.managing_unit = '物业' and h.received_on = date '2026-11-20' order by c.name""").query(String.class).list()).containsExactlyInAnyOrder("甲", "乙");
        assertThat(jdbc.sql("select distinct name from council_side where side = 'PARTY_ORGANISATION'")
                        .query(String.class)
                        .list())
                .containsExactly("新党委");
        assertThat(jdbc.sql("select count(*) from council_side where side = 'PROPERTY_FIRM' and why_missing = '尚未成立'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        for (String table : List.of("property_contract", "management_opinion")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(2);
        }
    }

    private static void handover(JdbcClient jdbc, String instance, String party) {
        jdbc.sql("""
                        insert into handover (instance, project, property_management, owners_assembly,
                                              party_organisation, residents_committee, owners_committee, property_side,
                                              road, managing_unit, upkeep_duties, handed_over_on, received_by)
                        values (?, 'P', false, true, ?, '居委会', '业委会', '尚未成立', 'HIRE', '物业', '保洁',
                                date '2026-11-20', '王某')""").params(instance, party).update();
    }
}
