package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "grantNotice", district = "haigang")
@DisplayName("登记资金批复")
class GrantNoticeTest {

    private static final String RECORD = "userTask_recordGrant";

    @Autowired
    private Player player;

    @Autowired
    private FundingImport sheets;

    @Autowired
    private FundingRecords records;

    private String project;

    @BeforeEach
    void planned() {
        project = player.newHaigangProject();
        assertThatThrownBy(() -> player.startMatter("haigangFinance", "grantNotice", project))
                .hasMessageContaining("没有等待批准的资金");
        sheets.take(
                project,
                FundingLayout.GRANTS,
                FundingRows.of(FundingLayout.GRANTS)
                        .grant(FundingKind.CENTRAL_HOUSING, "", 2000000, "", 2000000, "", "")
                        .grant(FundingKind.DISTRICT, "", 3000000, "", 3000000, 3000000, "海政办〔2024〕5号")
                        .build());
        player.startMatter("haigangFinance", "grantNotice", project);
    }

    @Test
    @DisplayName("HG-6-1 中央资金分两批批准：累计到申请数为止，多一分退回，写明多出多少")
    void twice() {
        assertThat(records.awaited(project)).isEqualTo(Fen.ofYuan("2000000"));
        record("1500000");
        assertThat(player.open(project)).isEmpty();
        assertThat(records.awaited(project)).isEqualTo(Fen.ofYuan("500000"));

        player.startMatter("haigangHousing", "grantNotice", project);
        record("500000.01");
        assertThat((String) player.variable(project, RECORD, "reasons"))
                .contains("“保障性安居工程中央资金”累计批准2,000,000.01元", "不超过申请的2,000,000.00元", "多出0.01元", "HG-6-1");
        record("500000");
        assertThat(player.open(project)).isEmpty();
        assertThat(records.awaited(project)).isEqualTo(Fen.ZERO);
        assertThat(records.total(project)).isEqualTo(Fen.ofYuan("5000000"));
    }

    @Test
    @DisplayName("发起有误的撤销，不改资金来源")
    void withdrawn() {
        player.complete(project, RECORD, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(records.awaited(project)).isEqualTo(Fen.ofYuan("2000000"));
    }

    private void record(String yuan) {
        player.complete(
                project,
                RECORD,
                Map.of(
                        "grantSource",
                        "CENTRAL_HOUSING",
                        "grantAmount",
                        Double.valueOf(yuan),
                        "grantDocument",
                        "冀财建〔2024〕12号"));
    }
}
