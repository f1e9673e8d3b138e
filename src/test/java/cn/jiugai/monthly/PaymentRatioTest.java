package cn.jiugai.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.DecisionTables;
import cn.jiugai.engine.TableColumn;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("HG-4.2-4 工程款拨付比例表")
class PaymentRatioTest {

    @Autowired
    private DecisionTables tables;

    @ParameterizedTest(name = "第{0}名、倒数第{1}名：{2}")
    @CsvSource({"1, 1, 90%", "1, 5, 90%", "2, 1, 85%", "3, 4, 85%", "4, 2, 80%", "9, 3, 80%", "4, 1, 70%", "5, 1, 70%"})
    @DisplayName("每个名次恰好查到一个比例")
    void places(int place, int fromLast, String ratio) {
        List<Map<String, Object>> rows =
                tables.rows(Player.HAIGANG, "paymentRatio", Map.of("place", place, "fromLast", fromLast));
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).containsEntry("ratio", ratio));
    }

    @Test
    @DisplayName("比例只能是不超过100%的比例，否则表不能部署")
    void cells() {
        TableColumn ratio = new PaymentRatioTable().columns().get(0);
        assertThat(List.of("100%", "0%", "2/3", "66.5%"))
                .allMatch(cell -> ratio.fits().test(Player.HAIGANG, cell));
        assertThat(List.of("100.01%", "85", "八成", "", "-5%"))
                .noneMatch(cell -> ratio.fits().test(Player.HAIGANG, cell));
        assertThat(ratio.fits().test(Player.HAIGANG, null)).isFalse();
        assertThat(ratio.fits().test(Player.HAIGANG, 85)).isFalse();
    }
}
