package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.SampleOffers;
import cn.jiugai.project.Community;
import cn.jiugai.sheet.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("满意度调查的示例表")
class SampleSatisfactionTest {

    @Test
    @DisplayName("示例表读得出来：274户答复，与生成它的程序一致")
    void sample() throws IOException {
        List<SatisfactionAnswer> shipped = read(Files.readAllBytes(SampleSatisfaction.SHEET));

        assertThat(shipped).isEqualTo(read(SampleSatisfaction.sheet())).hasSize(274);
        assertThat(shipped)
                .filteredOn(answer -> answer.opinion() != null)
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.ratings()).containsEntry(SatisfactionItem.OVERALL, Rating.DISSATISFIED));
    }

    private static List<SatisfactionAnswer> read(byte[] sheet) {
        return new SatisfactionSheet(
                        SampleOffers.JINAN,
                        List.of(community("云路新村"), community("纺织厂宿舍"), community("云露小区")),
                        List.of(),
                        home -> true)
                .read(Workbook.open(sheet));
    }

    private static Community community(String name) {
        return new Community(null, "JA-2024-01", name, 1995, 300, 8, new BigDecimal("1000"));
    }
}
