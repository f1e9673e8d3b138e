package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.DESIGN;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-1 项目负责人：一证一人、证书有效、本单位社保、不同时在两个工地")
class ManagersTest {

    private static final LocalDate OPENED = LocalDate.of(2027, 4, 10);

    @Test
    @DisplayName("两家的项目负责人是同一个人：串通投标的迹象")
    void samePerson() {
        List<Sign> signs = new SharedCertificates()
                .look(BidSheets.honest("T")
                        .same("证书编号", WANXI, DABIE)
                        .same("项目负责人", WANXI, DABIE)
                        .bids())
                .toList();

        assertThat(signs).singleElement().satisfies(sign -> {
            assertThat(sign.kind()).isEqualTo(SignKind.SAME_MANAGER);
            assertThat(sign.fact()).isEqualTo("皖西建设集团（示例）、大别山建工公司（示例）的项目负责人都是孙施工（证书皖13420T-1）");
        });
    }

    @Test
    @DisplayName("同一个证书编号写着两个名字：弄虚作假的迹象；名字相同、证书不同的是两个人")
    void oneCertificateTwoNames() {
        assertThat(new SharedCertificates()
                        .look(BidSheets.honest("T").same("证书编号", WANXI, DABIE).bids()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind().offence()).isEqualTo(Offence.FRAUD);
                    assertThat(sign.fact()).isEqualTo("证书皖13420T-1在皖西建设集团（示例）的投标文件中属于孙施工，在大别山建工公司（示例）的投标文件中属于蒋建造");
                });
        assertThat(new SharedCertificates()
                        .look(BidSheets.honest("T").same("项目负责人", WANXI, DABIE).bids()))
                .isEmpty();
    }

    @Test
    @DisplayName("证书到开标当天仍有效；前一天到期的是弄虚作假的迹象")
    void expired() {
        assertThat(standing(BidSheets.honest("T").with(WANXI, "证书有效期至", "2027-04-10")))
                .isEmpty();
        assertThat(standing(BidSheets.honest("T").with(WANXI, "证书有效期至", "2027/4/9")))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind()).isEqualTo(SignKind.CERTIFICATE_EXPIRED);
                    assertThat(sign.fact()).contains("证书有效期至2027-04-09，开标日为2027-04-10");
                });
    }

    @Test
    @DisplayName("社保由别的单位缴纳是人员挂证的迹象；由联合体成员缴纳的不是")
    void insuredElsewhere() {
        assertThat(standing(BidSheets.honest("T").with(WANXI, "社保缴纳单位", DESIGN)))
                .isEmpty();
        assertThat(standing(BidSheets.honest("T").with(DABIE, "社保缴纳单位", "六安劳务公司")))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind().offence()).isEqualTo(Offence.LENT_CERTIFICATE);
                    assertThat(sign.fact()).isEqualTo("大别山建工公司（示例）的项目负责人蒋建造（证书皖13420T-2）由六安劳务公司缴纳社保");
                });
    }

    @Test
    @DisplayName("已在未完工的工地任职：人员挂证的迹象，写明在哪个项目；证书在那边属于别人的是弄虚作假")
    void onAnotherSite() {
        BoundPerson bound = new BoundPerson("JA-2027-02", DABIE, "孙施工", "皖13420t-1", OPENED, null);
        assertThat(new OtherSites(List.of(bound)).look(BidSheets.honest("T").bids()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind()).isEqualTo(SignKind.ON_TWO_SITES);
                    assertThat(sign.fact())
                            .isEqualTo(
                                    "皖西建设集团（示例）的项目负责人孙施工（证书皖13420T-1）已在未完工的JA-2027-02任项目负责人（大别山建工公司（示例），2027-04-10起）");
                });
        assertThat(new OtherSites(List.of(bound))
                        .look(BidSheets.honest("T").with(WANXI, "项目负责人", "钱顶替").bids()))
                .singleElement()
                .extracting(Sign::kind)
                .isEqualTo(SignKind.CERTIFICATE_OF_TWO);
        assertThat(new OtherSites(List.of(bound)).look(BidSheets.honest("U").bids()))
                .isEmpty();
    }

    private static List<Sign> standing(BidSheets sheets) {
        return new ManagerStanding(OPENED).look(sheets.bids()).toList();
    }
}
