package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Ratio;
import cn.jiugai.sheet.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("示例的居民改造意愿汇总表")
class SampleConsentsTest {

    private static final Ratio MINIMUM = Ratio.parse("80%");

    @Test
    @DisplayName("99户中80户同意，纸质、线上都有，达标；走错用的那份79户，还差1户")
    void importable() throws IOException {
        assertThat(read(SampleConsents.SAMPLE))
                .extracting(HouseholdConsent::way)
                .contains(ConsentWay.PAPER, ConsentWay.ONLINE);
        assertThat(consent(SampleConsents.SAMPLE).check(MINIMUM).passed()).isTrue();
        assertThat(consent(SampleConsents.ONE_SHORT).check(MINIMUM).reasons()).contains("99户中79户同意", "还差1户");
    }

    private static Consent consent(Path file) throws IOException {
        List<HouseholdConsent> answers = read(file);
        int agreeing = (int) answers.stream().filter(HouseholdConsent::agrees).count();
        return new Consent(SampleConsents.HOUSEHOLDS, agreeing, answers.size() - agreeing);
    }

    private static List<HouseholdConsent> read(Path file) throws IOException {
        Community community = new Community(
                null, "HG", SampleConsents.COMMUNITY, 1996, SampleConsents.HOUSEHOLDS, 9, new BigDecimal("7500"));
        return new ConsentSheet(community, List.of()).read(Workbook.open(Files.readAllBytes(file)));
    }
}
