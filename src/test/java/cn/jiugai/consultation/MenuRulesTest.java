package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二轮征询：点菜单、会议、同意率")
class MenuRulesTest {

    @Test
    @DisplayName("HG-2-3 按户数排名，户数相同的并列，没人选的不排")
    void ranking() {
        assertThat(MenuRanking.of(Map.of(
                        Demand.PARKING, 30, Demand.HEATING, 80, Demand.ELEVATOR, 30, Demand.ROADS, 5, Demand.GREEN, 0)))
                .containsExactly(
                        new RankedDemand(1, Demand.HEATING, 80),
                        new RankedDemand(2, Demand.PARKING, 30),
                        new RankedDemand(2, Demand.ELEVATOR, 30),
                        new RankedDemand(4, Demand.ROADS, 5));
        assertThat(MenuRanking.of(Map.of())).isEmpty();
        assertThat(MenuRanking.of(Map.of(Demand.PARKING, 1000, Demand.ROADS, 1000)))
                .extracting(RankedDemand::place)
                .containsExactly(1, 1);
    }

    @Test
    @DisplayName("HG-2-3 99户发98份还差1份，点菜49户还差1户；发足、点足50户通过")
    void menus() {
        Ratio half = Ratio.parse("50%");
        assertThat(new Menus(98, new Coverage("全项目", 99, 49), half).check().reasons())
                .contains("每户发放点菜单（99户），现为98份，还差1份", "99户中至少50户", "现为49户（49.4%），还差1户", "HG-2-3");
        assertThat(new Menus(99, new Coverage("全项目", 99, 50), half).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("HG-2-5 只开了一次研讨会：还差1次，缺专家论证会；两次都是研讨会也缺；两种各一次通过")
    void meetings() {
        Meeting seminar = meeting(MeetingKind.SEMINAR);
        assertThat(new Meetings(List.of(seminar), 2).check().reasons())
                .contains("至少2次，现为1次，还差1次", "没有召开专家论证会，缺专家论证会", "HG-2-5");
        assertThat(new Meetings(List.of(seminar, seminar), 2).check().findings())
                .hasSize(1);
        assertThat(new Meetings(List.of(seminar, meeting(MeetingKind.EXPERT_REVIEW)), 2)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("HG-4.1-6 99户中79户同意还差1户，未答复的不算同意；100户中80户通过")
    void consent() {
        Ratio minimum = Ratio.parse("80%");
        assertThat(new SchemeConsent(99, Map.of(Stance.AGREES, 79, Stance.DISAGREES, 2), minimum)
                        .check()
                        .reasons())
                .contains("99户中至少80户", "同意79户（79.7%）", "其余20户", "未答复18户", "还差1户", "HG-4.1-6");
        assertThat(new SchemeConsent(100, Map.of(Stance.AGREES, 80), minimum)
                        .check()
                        .passed())
                .isTrue();
        assertThat(new SchemeConsent(0, Map.of(), minimum).check().passed()).isFalse();
    }

    private static Meeting meeting(MeetingKind kind) {
        return new Meeting(1, kind, LocalDate.of(2024, 1, 10), "社区会议室", 30, "改什么", "基本一致", null, null);
    }
}
