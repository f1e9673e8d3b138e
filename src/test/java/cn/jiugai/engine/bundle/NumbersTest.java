package cn.jiugai.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("各区的数字表 numbers.dmn")
class NumbersTest {

    private static final String TABLE = "jinan/numbers.dmn";

    @Autowired
    private BundleFiles files;

    @Autowired
    private NumbersRule rule;

    @Test
    @DisplayName("文件夹里的数字都在步骤规定的范围内")
    void whole() {
        for (String district : new String[] {"jinan", "testtown"}) {
            assertThat(rule.faults(BundleModels.of(district, files.of(district))))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("边界：1天、60天可以，0天、61天、“十天”不能部署")
    void range() {
        assertThat(faults("\"10\"", "\"1\"")).isEmpty();
        assertThat(faults("\"10\"", "\"60\"")).isEmpty();
        for (String value : new String[] {"0", "61", "十天"}) {
            assertThat(faults("\"10\"", "\"" + value + "\""))
                    .contains(
                            "“rectificationDays”",
                            "登记整改事项",
                            "serviceTask_openRectification",
                            "1 到 60",
                            "“" + value + "”");
        }
    }

    @Test
    @DisplayName("不在步骤上用的数字也核对：逾期0到30个工作日，宣传渠道只认现有的；没有这一行的不核对")
    void readByBeans() {
        for (String value : new String[] {"0", "30"}) {
            assertThat(faults("\"2\"", "\"" + value + "\"")).isEmpty();
        }
        for (String value : new String[] {"-1", "31", "两天"}) {
            assertThat(faults("\"2\"", "\"" + value + "\""))
                    .contains("数字表 numbers.dmn 中“overdueDays”", "逾期几个工作日后转督办", "0 到 30", "“" + value + "”");
        }
        assertThat(faults("\"overdueDays\"", "\"publicityChannels\"")).contains("宣传渠道", "广播、电视、报纸、网络、线下", "“2”");
        assertThat(faults("\"overdueDays\"", "\"otherDays\"")).isEmpty();
    }

    @Test
    @DisplayName("表里没有这个数字，不能部署，说明加一行")
    void missingRow() {
        assertThat(faults("rectificationDays\"", "otherDays\"")).contains("数字表 numbers.dmn 里没有", "请在表中加一行");
    }

    @Test
    @DisplayName("没有数字表，不能部署")
    void missingTable() {
        Map<String, byte[]> resources = new TreeMap<>(files.of("jinan").resources());
        resources.remove(TABLE);

        assertThat(rule.faults(BundleModels.of("jinan", new Bundle(resources))))
                .anyMatch(fault -> fault.contains("numbers.dmn 里没有"));
    }

    private String faults(String old, String edited) {
        Map<String, byte[]> resources = new TreeMap<>(files.of("jinan").resources());
        resources.computeIfPresent(
                TABLE,
                (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replace(old, edited)
                        .getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\n",
                rule.faults(BundleModels.of("jinan", new Bundle(resources))).toList());
    }
}
