package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.DESIGN;
import static cn.jiugai.tender.BidSheets.PIHE;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-1 投标单位之间换一种写法的联系")
class BidLinksTest {

    @Test
    @DisplayName("三家各不相干：没有迹象")
    void honest() {
        assertThat(new SharedMembers().look(BidSheets.honest("T").bids())).isEmpty();
        assertThat(new SharedPeople().look(BidSheets.honest("T").bids())).isEmpty();
    }

    @Test
    @DisplayName("同一家单位在两个联合体里，或单独投标又在别的联合体里；写法不同也认得出")
    void memberOfTwo() {
        assertThat(new SharedMembers()
                        .look(BidSheets.honest("T")
                                .with(DABIE, "联合体成员", "某监测公司/皖西建筑设计院(示例)")
                                .bids()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind()).isEqualTo(SignKind.MEMBER_OF_TWO);
                    assertThat(sign.fact()).isEqualTo(DESIGN + "同时在" + WANXI + "、" + DABIE + "的投标中");
                });
        assertThat(new SharedMembers()
                        .look(BidSheets.honest("T")
                                .with(WANXI, "联合体成员", DESIGN + "、" + PIHE)
                                .bids()))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo(PIHE + "同时在" + WANXI + "、" + PIHE + "的投标中");
    }

    @Test
    @DisplayName("联合体成员写两遍、夹空格换行：只算一家")
    void memberTwice() {
        assertThat(BidSheets.honest("T")
                        .with(WANXI, "联合体成员", DESIGN + "；皖西建筑设计院 (示例)、")
                        .bids()
                        .get(0)
                        .members())
                .containsExactly(DESIGN);
    }

    @Test
    @DisplayName("一家的联系人是另一家的授权代理人、项目负责人：同一人替两家办理")
    void samePersonInOtherPart() {
        assertThat(new SharedPeople()
                        .look(BidSheets.honest("T").with(PIHE, "授权代理人", "张 合同").bids()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind()).isEqualTo(SignKind.SAME_PERSON);
                    assertThat(sign.fact()).isEqualTo("张合同是" + WANXI + "的联系人，又是" + PIHE + "的授权代理人");
                });
        assertThat(new SharedPeople()
                        .look(BidSheets.honest("T").with(DABIE, "联系人", "孙施工").bids()))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo("孙施工是" + WANXI + "的项目负责人，又是" + DABIE + "的联系人");
    }

    @Test
    @DisplayName("一家自己的联系人兼授权代理人：不是迹象")
    void ownAgent() {
        assertThat(new SharedPeople()
                        .look(BidSheets.honest("T").with(PIHE, "授权代理人", "李市场").bids()))
                .isEmpty();
    }

    @Test
    @DisplayName("证书编号夹空格、换连字符、大小写、全角不同：仍是同一张证书")
    void certificateSpelling() {
        assertThat(new SharedCertificates()
                        .look(BidSheets.honest("T")
                                .with(DABIE, "证书编号", "皖 13420ｔ–1")
                                .with(PIHE, "证书编号", "皖13420T1")
                                .bids()))
                .as("三家两两相同")
                .hasSize(3);
    }

    @Test
    @DisplayName("只有一家把自己的分项标成招标人给定：照样比")
    void givenByOneBidder() {
        BidSheets sheets = BidSheets.honest("T");
        for (String item : new String[] {"屋面防水", "雨污分流", "弱电入地", "停车场地", "外墙修缮", "充电设施"}) {
            sheets.item(WANXI, item, "123456.78", "√").item(DABIE, item, "123456.78", "");
        }
        assertThat(new EqualItems(Ratio.parse("50%"), 5).look(sheets.bids()))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo(WANXI + "、" + DABIE + "的6个分项中有6个报价分毫不差（达到50%即需核查）");
    }
}
