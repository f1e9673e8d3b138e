package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.PIHE;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JA-3.6-1 投标单位之间相同的联系人、电话、文件、账户")
class SharedDetailsTest {

    @Test
    @DisplayName("三家互不相干：没有迹象")
    void honest() {
        assertThat(look(BidSheets.honest("T"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}相同")
    @CsvSource({
        "联系人,SAME_CONTACT",
        "联系电话,SAME_PHONE",
        "授权代理人,SAME_AGENT",
        "法定代表人,SAME_LEGAL_REPRESENTATIVE",
        "文件编制人,SAME_FILE_AUTHOR",
        "文件机器码,SAME_MACHINE",
        "保证金付款账号,SAME_BOND_ACCOUNT"
    })
    void shared(String column, SignKind kind) {
        List<Sign> signs = look(BidSheets.honest("T").same(column, WANXI, PIHE));

        assertThat(signs).singleElement().satisfies(sign -> {
            assertThat(sign.kind()).isEqualTo(kind);
            assertThat(sign.fact()).startsWith("皖西建设集团（示例）、淠河建筑工程公司（示例）的" + column + "相同：");
            assertThat(sign.bids()).extracting(Bid::number).containsExactly(1, 3);
        });
    }

    @Test
    @DisplayName("三家共用一个电话是一处迹象；写法不同（国家代码、连字符、空格）也认得出")
    void spellings() {
        List<Sign> signs = look(BidSheets.honest("T")
                .with(WANXI, "联系电话", "13905640001")
                .with(DABIE, "联系电话", "+8613905640001")
                .with(PIHE, "联系电话", "139-0564-0001")
                .with(DABIE, "文件机器码", "ab-01 ")
                .with(PIHE, "文件机器码", "ＡＢ-01"));

        assertThat(signs).extracting(Sign::kind).containsExactly(SignKind.SAME_PHONE, SignKind.SAME_MACHINE);
        assertThat(signs.get(0).bids()).hasSize(3);
    }

    @Test
    @DisplayName("都没有授权代理人、都没有电子文件：空白不算相同")
    void blanks() {
        assertThat(look(BidSheets.honest("T")
                        .with(WANXI, "授权代理人", "")
                        .with(DABIE, "授权代理人", "")
                        .with(WANXI, "文件机器码", "")
                        .with(DABIE, "文件机器码", "")))
                .isEmpty();
    }

    private static List<Sign> look(BidSheets sheets) {
        return new SharedDetails().look(sheets.bids()).toList();
    }
}
