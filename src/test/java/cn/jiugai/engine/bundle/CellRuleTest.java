package cn.jiugai.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("决策表的输出格在部署时逐格核对")
class CellRuleTest {

    private static final String TABLE = "jinan/procedures.dmn";

    @Autowired
    private BundleFiles files;

    @Autowired
    private BundleCheck check;

    @Test
    @DisplayName("出厂的表没有错")
    void shipped() {
        assertThat(check.faults("jinan", files.of("jinan"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} 改成 {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>\"developmentReform\"</text> | <text>\"development\"</text> | 第1行“审批部门（角色）”列：现为“\"development\"”，应为已登记的部门角色编号",
                "<text>\"finance\"</text> | <text></text> | 第2行“审批部门（角色）”列：现为空白，应为已登记的部门角色编号",
                "<text>20</text> | <text>0</text> | 第4行“时限（工作日）”列：现为“0”，应为1到120的整数",
                "<text>20</text> | <text>2.5</text> | 现为“2.5”，应为1到120的整数",
                "<text>20</text> | <text>\"20\"</text> | 应为1到120的整数，不加引号",
                "<text>20</text> | <text>121</text> | 现为“121”，应为1到120的整数",
                "<text>\"招标投标\"</text> | <text>\"开标\"</text> | 第4行“办理阶段”列：现为“\"开标\"”，应为\"立项和财政评审\" 或 \"审批手续\" 或 \"招标投标\""
            })
    @DisplayName("写错的格子说出第几行、哪一列、现在是什么、应该是什么")
    void wrongCell(String from, String to, String said) {
        assertThat(faults(from, to)).anySatisfy(fault -> assertThat(fault).contains("决策“所需手续”（procedures）", said));
    }

    @Test
    @DisplayName("删掉或改掉“其他情况”的一行：说出哪一项手续在哪种情况下没有一行")
    void rowMissing() {
        String leftOut = "<inputEntry id=\"inputEntry_6_landChange\">\n          <text>false</text>";
        assertThat(faults(leftOut, leftOut.replace("false", "true")))
                .containsExactly("决策“所需手续”（procedures）里\"land\"没有一行适用于这种情况：“涉及用地变动”为否。请补上这种情况的一行，写明是否需办和理由");
        assertThat(faults("<text>not(\"LOW\")</text>", "<text>\"MEDIUM\"</text>"))
                .singleElement()
                .asString()
                .contains("\"drawingReview\"没有一行适用于这种情况", "“申请免施工图审查”为是");
    }

    private List<String> faults(String from, String to) {
        Bundle bundle = files.of("jinan");
        String table = new String(bundle.resources().get(TABLE), StandardCharsets.UTF_8);
        assertThat(table).contains(from);
        Bundle edited = new Bundle(bundle.resources());
        edited.resources()
                .put(
                        TABLE,
                        table.replaceFirst(java.util.regex.Pattern.quote(from), to)
                                .getBytes(StandardCharsets.UTF_8));
        return check.faults("jinan", edited);
    }
}
