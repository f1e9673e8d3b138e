package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.PIHE;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("投标情况表")
class BidWorkbookTest {

    @Test
    @DisplayName("一家一行，联合体成员、负责人、保证金、分项报价到分、分包都读出来")
    void reads() {
        List<Bid> bids = BidSheets.honest("T")
                .with(WANXI, "证书有效期至", 47848)
                .with(WANXI, "授权代理人", "")
                .bids();

        assertThat(bids).extracting(Bid::firm).containsExactly(WANXI, DABIE, PIHE);
        Bid first = bids.get(0);
        assertThat(first.members()).containsExactly(BidSheets.DESIGN);
        assertThat(first.title()).isEqualTo("皖西建设集团（示例）（联合体成员：皖西建筑设计院（示例））");
        assertThat(first.price()).isEqualTo(Fen.ofYuan("7650000.55"));
        assertThat(first.manager())
                .isEqualTo(new CertifiedPerson("孙施工", "皖13420T-1", LocalDate.of(2030, 12, 31), WANXI));
        assertThat(first.contact()).isEqualTo(new Bid.Contact("张合同", "0564-5500001", "周振国", null));
        assertThat(first.items()).hasSize(7).contains(new Bid.Item("暂列金额", Fen.ofYuan("300000"), true));
        assertThat(first.subcontracts()).containsExactly(new Bid.Subcontract("脚手架搭设", "六安脚手架公司（示例）", false, true));
        assertThat(bids.get(1).isConsortium()).isFalse();
    }

    @Test
    @DisplayName("错误逐处说明：代码校验位、日期、账号被Excel截断、半分钱、重复单位、不在表中的单位；一处也不收")
    void faults() {
        BidSheets sheets = BidSheets.honest("T")
                .with(WANXI, "统一社会信用代码", "913415000MA2N00001")
                .with(WANXI, "证书有效期至", "明年底")
                .with(DABIE, "投标报价（元）", "7712345.605")
                .with(DABIE, "保证金付款账号", "6222021300000000000")
                .with(PIHE, "联系电话", "未填")
                .with(PIHE, "投标单位", DABIE)
                .subcontract("无名公司", "绿化", "某园林公司", "是", "也许");

        assertThat(faults(sheets))
                .extracting(Fault::sentence)
                .filteredOn(fault -> !fault.contains("分项报价"))
                .containsExactlyInAnyOrder(
                        "“投标情况表”表第2行B列（统一社会信用代码）：现为“913415000MA2N00001”，应为18位统一社会信用代码（末位是校验码）",
                        "“投标情况表”表第2行J列（证书有效期至）：现为“明年底”，应为日期，写成2027-03-01",
                        "“投标情况表”表第3行L列（保证金付款账号）：现为“6222021300000000000”，应为完整的账号；单元格设为文本格式再填，否则Excel只保留前15位",
                        "“投标情况表”表第3行P列（投标报价（元））：现为“7712345.605”，应为0.01至100000000000之间的数字（至多2位小数），不带单位",
                        "“投标情况表”表第4行A列（投标单位）：现为“大别山建工公司（示例）”，应为与第3行不同的单位，一家一行",
                        "“投标情况表”表第4行E列（联系电话）：现为“未填”，应为一个完整的电话号码：手机11位，固定电话带区号，如0564-5500001",
                        "“分包情况”表第3行A列（投标单位）：现为“无名公司”，应为“投标情况表”中的投标单位",
                        "“分包情况”表第3行E列（招标文件允许分包）：现为“也许”，应为是或否");
    }

    @Test
    @DisplayName("同一单位同一分项填了两次、两家用同一个代码：点名")
    void twice() {
        BidSheets sheets = BidSheets.honest("T").same("统一社会信用代码", WANXI, DABIE);
        sheets.item(PIHE, "屋面 防水", 1, "");

        assertThat(faults(sheets)).extracting(Fault::expected).containsExactlyInAnyOrder("与第2行不同的代码", "同一单位每个分项名称只有一行");
    }

    @Test
    @DisplayName("没有一家投标单位的表：不收")
    void empty() {
        assertThat(faults(BidSheets.honest("T").without(WANXI).without(DABIE).without(PIHE)))
                .extracting(Fault::found)
                .containsExactly("没有数据");
    }

    private static List<Fault> faults(BidSheets sheets) {
        return catchThrowableOfType(FaultyWorkbookException.class, sheets::bids).faults();
    }
}
