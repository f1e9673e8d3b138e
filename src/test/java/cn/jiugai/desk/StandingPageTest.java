package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.payment.HaigangSites;
import cn.jiugai.play.Rest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("项目进度页：月度排名、信访、提请研究的问题；HG-8-2 领导小组办公室看得到本区每个项目")
class StandingPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void begin() {
        project = sites.atWork("yanshanConstruction", LocalDate.of(2026, 4, 10));
    }

    @Test
    @DisplayName("排名印发后显示得分、名次、比例；信访不显示信访人；没有参与的单位、别的区看不到")
    void standing() {
        jdbc.sql("""
                        insert into monthly_ranking (district, month_on, opened_at, notice_number, issued_on, issued_by)
                        values ('haigang', date '1975-05-01', current_timestamp, '海建考1号', date '1975-06-03', 'test')""").update();
        Long ranking = jdbc.sql("select id from monthly_ranking where month_on = date '1975-05-01'")
                .query(Long.class)
                .single();
        jdbc.sql("insert into ranked_site (ranking, project, contractor) values (?, ?, 'yanshanConstruction')")
                .params(ranking, project)
                .update();
        jdbc.sql("insert into site_score (ranking, project, item, points) values (?, ?, 'QUALITY', 27)")
                .params(ranking, project)
                .update();
        jdbc.sql("""
                        insert into ranked_contractor (ranking, contractor, points, sites, place, from_last, ratio)
                        values (?, 'yanshanConstruction', 27, 1, 2, 1, '85%')""").param(ranking).update();
        jdbc.sql("""
                        insert into petition (instance, project, number, petitioner, channel, subject, text, received_on, person,
                                              recorded_at)
                        values (?, ?, 1, '王某', 'VISIT', 'QUALITY', '渗漏', date '2024-06-03', 'test', current_timestamp)""").params("standing-" + project, project).update();

        JsonNode standing = page("haigangLeadingGroup", "standing").json();
        assertThat(standing.path("months").get(0).path("month").asText()).isEqualTo("1975-05");
        assertThat(standing.path("months").get(0).path("points").asInt()).isEqualTo(27);
        assertThat(standing.path("months").get(0).path("ratio").asText()).isEqualTo("85%");
        assertThat(standing.path("petitions").get(0).path("outcome").asText()).isEqualTo("在办");
        assertThat(standing.toString()).doesNotContain("王某");
        assertThat(page("bohaiConstruction", "standing").status()).isEqualTo(404);
        assertThat(page("jinanHousing", "standing").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("HG-7-5 镇街工作机构、联系人和社区党组织在项目进度页上")
    void workingBody() {
        assertThat(page("haigangLeadingGroup", "standing").json().path("body").isNull())
                .isTrue();
        jdbc.sql("""
                        insert into working_body (subject, body, contact, phone, party_organisation, party_secretary,
                                                  recorded_by, recorded_at)
                        values (?, '旧改办', '赵某', '0335-1', '新北里社区党委', '钱某', 'test', current_timestamp)""").param(project).update();

        JsonNode body = page("haigangLeadingGroup", "standing").json().path("body");
        assertThat(body.path("body").asText()).isEqualTo("旧改办");
        assertThat(body.path("contact").asText()).isEqualTo("赵某");
        assertThat(body.path("partyOrganisation").asText()).isEqualTo("新北里社区党委");
    }

    @Test
    @DisplayName("HG-8-2 领导小组办公室看得到资金、检查和全部项目")
    void officeSees() {
        assertThat(page("haigangLeadingGroup", "progress")
                        .json()
                        .path("money")
                        .path("contract")
                        .asText())
                .isEqualTo("7,500,000.00元");
        assertThat(page("haigangLeadingGroup", "site").status()).isEqualTo(200);
        assertThat(new Rest(port, "haigangLeadingGroup")
                        .call("GET", "/jiugai/projects", null)
                        .body())
                .contains(project);
    }

    private Rest.Reply page(String user, String what) {
        return new Rest(port, user).call("GET", "/jiugai/projects/%s/%s".formatted(project, what), null);
    }
}
