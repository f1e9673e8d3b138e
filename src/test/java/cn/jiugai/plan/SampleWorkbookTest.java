package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("示例计划")
class SampleWorkbookTest {

    private final PlanReader reader = new PlanReader(new JinanFacts());

    @Test
    @DisplayName("6个项目、12个小区、2091户、80栋、20.28万㎡、5275万元，各项合计与公布数一致")
    void addsUp() throws IOException {
        PlanWorkbook plan = reader.read(Files.readAllBytes(SampleWorkbook.FILE));
        assertThat(plan.published())
                .isEqualTo(new PlanTotals(6, 12, 2091, 80, new BigDecimal("20.28"), new Fen(5_275_000_000L)));
        assertThat(plan.reconciliation().check().findings()).isEmpty();
        assertThat(plan.communities().stream().map(PlannedCommunity::area).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("202800");
    }

    @Test
    @DisplayName("三个街道都有项目，项目编号为JA-2024-01至JA-2024-06")
    void streetsAndNumbers() throws IOException {
        PlanWorkbook plan = reader.read(Files.readAllBytes(SampleWorkbook.FILE));
        assertThat(plan.projects().stream().map(PlannedProject::street).collect(Collectors.toSet()))
                .isEqualTo(Set.of("zhongshiStreet", "dongshiStreet", "wangchengStreet"));
        assertThat(plan.projects())
                .extracting(PlannedProject::number)
                .containsExactly("JA-2024-01", "JA-2024-02", "JA-2024-03", "JA-2024-04", "JA-2024-05", "JA-2024-06");
    }

    @Test
    @DisplayName("换年度后项目编号、小区和公布数都不变")
    void planYear() throws IOException {
        PlanWorkbook plan = reader.read(Files.readAllBytes(SampleWorkbook.FILE));
        PlanWorkbook entered = plan.inYear(2027);
        assertThat(plan.year()).isEqualTo(2024);
        assertThat(entered.year()).isEqualTo(2027);
        assertThat(entered).usingRecursiveComparison().ignoringFields("year").isEqualTo(plan);
    }

    @Test
    @DisplayName("随附的文件与生成它的程序内容一致，每张表都写明是示例")
    void fileAndWriterAgree() throws IOException {
        String file = content(Files.readAllBytes(SampleWorkbook.FILE));
        assertThat(file).isEqualTo(content(SampleWorkbook.write()));
        assertThat(file.split("项目、社区、小区的名称和分项数均为示意", -1)).hasSize(4);
        assertThat(file).contains("项目编号仍保留2024");
    }

    @Test
    @DisplayName("演练用的工作簿没有错误，合计一致，与生成它的程序一致")
    void walkthrough() throws IOException {
        byte[] file = Files.readAllBytes(WalkthroughWorkbook.FILE);
        PlanWorkbook plan = reader.read(file);
        assertThat(plan.reconciliation().check().findings()).isEmpty();
        assertThat(content(file)).isEqualTo(content(WalkthroughWorkbook.write(2027)));
    }

    private static String content(byte[] workbook) throws IOException {
        StringBuilder content = new StringBuilder();
        try (ReadableWorkbook source = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : source.getSheets().toList()) {
                content.append(sheet.getName()).append('\n');
                for (Row row : sheet.read()) {
                    row.stream()
                            .filter(cell -> cell != null)
                            .forEach(cell -> content.append(cell.getAddress())
                                    .append('=')
                                    .append(cell.getText())
                                    .append('\n'));
                }
            }
        }
        return content.toString();
    }
}
