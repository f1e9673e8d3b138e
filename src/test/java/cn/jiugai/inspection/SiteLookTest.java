package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.SitePerson;
import cn.jiugai.inspection.SiteInspection.Seen;
import cn.jiugai.inspection.SiteInspection.Subcontractor;
import cn.jiugai.tender.Offence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-1 检查时比对人员和分包单位")
class SiteLookTest {

    private static final Map<String, SitePerson> NAMED =
            Map.of("contractor", new SitePerson("contractor", "施工单位", "huaxiaConstruction", "孙施工", null, "皖1340001"));

    @Test
    @DisplayName("名字对得上、出示的证书不是登记的那一张：挂证迹象")
    void anotherCertificate() {
        assertThat(look(Map.of("contractor", new Seen("孙施工", "皖 1340001")), Map.of(), List.of(), List.of()))
                .isEmpty();
        assertThat(look(Map.of("contractor", new Seen("孙施工", "皖1340009")), Map.of(), List.of(), List.of()))
                .singleElement()
                .satisfies(sign -> assertThat(sign.fact()).isEqualTo("施工单位登记的负责人孙施工证书是皖1340001，在岗人员出示的证书是皖1340009"));
    }

    @Test
    @DisplayName("在岗的就是登记的人，没有别的工地，分包经过准许：没有迹象；姓名里的空格不算")
    void clean() {
        assertThat(look(
                        Map.of("contractor", new Seen("孙 施工", "皖1340001")),
                        Map.of(),
                        List.of(new Subcontractor("六安防水公司", "屋面防水")),
                        List.of("六安防水公司")))
                .isEmpty();
    }

    @Test
    @DisplayName("在岗的是另一个人：转包挂靠迹象，点名两个人")
    void otherPerson() {
        assertThat(look(Map.of("contractor", new Seen("周某", null)), Map.of(), List.of(), List.of()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.offence()).isEqualTo(Offence.BORROWED_NAME);
                    assertThat(sign.accused()).isEqualTo("contractor");
                    assertThat(sign.fact()).isEqualTo("施工单位登记的负责人是孙施工，在岗的是周某");
                });
    }

    @Test
    @DisplayName("没有开工登记的单位，在岗的人无从比对")
    void nobodyNamed() {
        assertThat(look(Map.of("supervisor", new Seen("周某", null)), Map.of(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("登记的人同时在另一个工地：人员挂证迹象；在岗者是本人时不重复")
    void twoSites() {
        var elsewhere = Map.of("皖1340001", List.of("JA-2026-02的施工单位负责人"));
        assertThat(look(Map.of("contractor", new Seen("孙施工", "皖1340001")), elsewhere, List.of(), List.of()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.offence()).isEqualTo(Offence.LENT_CERTIFICATE);
                    assertThat(sign.fact()).isEqualTo("孙施工（证书皖1340001）同时是JA-2026-02的施工单位负责人");
                });
    }

    @Test
    @DisplayName("顶岗的人也在别处任负责人：两处迹象")
    void substituteFromElsewhere() {
        assertThat(look(
                        Map.of("contractor", new Seen("周某", "皖1340009")),
                        Map.of("皖1340009", List.of("JA-2026-03的施工单位负责人")),
                        List.of(),
                        List.of()))
                .extracting(SiteSign::kind)
                .containsExactly(SiteSignKind.OTHER_PERSON, SiteSignKind.ON_TWO_SITES);
    }

    @Test
    @DisplayName("中标文件没有准许的单位在施工：违法分包迹象，每家一处")
    void unapproved() {
        assertThat(look(
                        Map.of(),
                        Map.of(),
                        List.of(new Subcontractor("六安防水公司", "屋面防水"), new Subcontractor("某劳务队", "主体拆改")),
                        List.of("六安防水公司")))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.offence()).isEqualTo(Offence.ILLEGAL_SUBCONTRACT);
                    assertThat(sign.words()).isEqualTo("违法分包迹象（未经批准的分包单位）：3号楼，某劳务队在做主体拆改，中标文件里没有准许它分包");
                });
    }

    private static List<SiteSign> look(
            Map<String, Seen> seen,
            Map<String, List<String>> elsewhere,
            List<Subcontractor> firms,
            List<String> approved) {
        return new SiteLook("3号楼", NAMED, seen, elsewhere, firms, approved).signs();
    }
}
