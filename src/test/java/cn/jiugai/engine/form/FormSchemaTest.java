package cn.jiugai.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("表单在服务器上逐项核对")
class FormSchemaTest {

    private static final Feel ON_MARCH_31 =
            new Feel(Clock.fixed(Instant.parse("2026-03-31T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    /** A form of these components; single quotes stand for double ones. */
    private static FormSchema form(String... components) {
        return FormSchema.parse("{\"id\":\"test\",\"components\":["
                + String.join(",", components).replace('\'', '"') + "]}");
    }

    private static String number(String properties) {
        return "{'type':'number','key':'rate','label':'同意率'" + properties + "}";
    }

    private static String text(String validate) {
        return "{'type':'textfield','key':'name','label':'名称','validate':{" + validate + "}}";
    }

    private static List<String> faults(FormSchema form, Map<String, Object> answer) {
        return faults(form, answer, Map.of());
    }

    private static List<String> faults(FormSchema form, Map<String, Object> answer, Map<String, Object> context) {
        return form.check(answer, context, ON_MARCH_31).stream()
                .map(FieldFault::sentence)
                .toList();
    }

    private static Map<String, Object> answer(String key, Object value) {
        Map<String, Object> answer = new HashMap<>();
        answer.put(key, value);
        return answer;
    }

    @Test
    @DisplayName("表单没有的字段按名字退回，其余照常核对")
    void unknownField() {
        assertThat(faults(form(number("")), Map.of("rate", 1, "approved", true)))
                .containsExactly("“approved”（approved）应去掉，这张表单没有这个字段，收到的是“是”。");
    }

    @Test
    @DisplayName("必填：没有、空值、只有空格（含全角空格）、空白列表、没勾选都退回")
    void required() {
        String required = ",'validate':{'required':true}";
        FormSchema rate = form(number(required));
        assertThat(faults(rate, Map.of())).containsExactly("“同意率”（rate）应填写（必填），收到的是空值。");
        assertThat(faults(rate, answer("rate", null))).hasSize(1);
        assertThat(faults(rate, Map.of("rate", 0))).isEmpty();
        assertThat(faults(form(text("'required':true")), Map.of("name", ""))).hasSize(1);
        assertThat(faults(form(text("'required':true")), Map.of("name", " \u3000\n")))
                .hasSize(1);
        FormSchema tick = form("{'type':'checkbox','key':'sure','label':'已核对'" + required + "}");
        assertThat(faults(tick, Map.of("sure", false))).containsExactly("“已核对”（sure）应勾选，收到的是“否”。");
        assertThat(faults(tick, Map.of("sure", true))).isEmpty();
        FormSchema parts =
                form("{'type':'checklist','key':'parts','values':[{'label':'甲','value':'a'}]" + required + "}");
        assertThat(faults(parts, Map.of("parts", List.of()))).hasSize(1);
        assertThat(faults(parts, Map.of("parts", List.of("a")))).isEmpty();
    }

    @Test
    @DisplayName("不必填的字段可以不发，也可以发空值")
    void optional() {
        assertThat(faults(form(number("")), Map.of())).isEmpty();
        assertThat(faults(form(number("")), answer("rate", null))).isEmpty();
        assertThat(faults(form(text("'minLength':2")), answer("name", ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("数字的上下限、小数位和倍数，边界含在内")
    @CsvSource({
        "0, true",
        "100, true",
        "-0.01, false",
        "100.01, false",
        "33.35, true",
        "33.333, false",
        "33.33, false",
        "1e1, true"
    })
    void numberBounds(String value, boolean allowed) {
        FormSchema form = form(number(",'decimalDigits':2,'increment':'0.05','validate':{'min':0,'max':100}"));
        assertThat(faults(form, Map.of("rate", Double.valueOf(value))).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("数字退回时把全部要求说清")
    void numberInWords() {
        FormSchema form = form(number(",'decimalDigits':2,'validate':{'min':0,'max':100}"));
        assertThat(faults(form, Map.of("rate", 100.5001)))
                .containsExactly("“同意率”（rate）应为数字、不小于0、不大于100、最多2位小数，收到的是“100.5001”。");
        assertThat(faults(form, Map.of("rate", "80"))).hasSize(1);
        assertThat(faults(form, Map.of("rate", true))).hasSize(1);
        assertThat(faults(form, Map.of("rate", Double.NaN))).hasSize(1);
        assertThat(faults(form, Map.of("rate", 3_000_000_000L))).hasSize(1);
    }

    @Test
    @DisplayName("以文字发送的数字只收文字，不收会撑爆内存的指数")
    void numberAsText() {
        FormSchema form = form(number(",'serializeToString':true,'validate':{'max':100}"));
        assertThat(faults(form, Map.of("rate", "99.5"))).isEmpty();
        assertThat(faults(form, Map.of("rate", "100.5"))).hasSize(1);
        assertThat(faults(form, Map.of("rate", 99))).hasSize(1);
        assertThat(faults(form, Map.of("rate", "1e999999999"))).hasSize(1);
    }

    @Test
    @DisplayName("上下限可以是 FEEL：同意户数不多于总户数")
    void computedBounds() {
        FormSchema form = form(
                "{'type':'number','key':'consenting','label':'同意户数','validate':{'min':'=0','max':'=households'}}",
                "{'type':'number','key':'households','label':'总户数'}");
        assertThat(faults(form, Map.of("consenting", 79, "households", 79))).isEmpty();
        assertThat(faults(form, Map.of("consenting", 80, "households", 79)))
                .containsExactly("“同意户数”（consenting）应为数字、不小于0、不大于79，收到的是“80”。");
        assertThat(faults(form, Map.of("consenting", 80), Map.of("households", 79)))
                .hasSize(1);
        assertThat(faults(form, Map.of("consenting", 80))).isEmpty();
    }

    @Test
    @DisplayName("长度按去掉两头空白（含全角空格）后的字数算")
    void length() {
        FormSchema form = form(text("'minLength':2,'maxLength':4"));
        assertThat(faults(form, Map.of("name", "　三里街\u00a0"))).isEmpty();
        assertThat(faults(form, Map.of("name", "三里"))).isEmpty();
        assertThat(faults(form, Map.of("name", "三里街道"))).isEmpty();
        assertThat(faults(form, Map.of("name", "　里　"))).containsExactly("“名称”（name）应为文字、至少2个字、最多4个字，收到的是“　里　”。");
        assertThat(faults(form, Map.of("name", "三里街街道"))).hasSize(1);
        assertThat(faults(form, Map.of("name", 12))).hasSize(1);
    }

    @Test
    @DisplayName("数据库放不下的文字在门口就退回：4001个字、零字符")
    void storable() {
        FormSchema form = form("{'type':'textarea','key':'note'}");
        assertThat(faults(form, Map.of("note", "字".repeat(4000)))).isEmpty();
        assertThat(faults(form, Map.of("note", "字".repeat(4001)))).hasSize(1);
        assertThat(faults(form, Map.of("note", "a\0b"))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} 对 {1} → {2}")
    @DisplayName("格式按浏览器的正则：不加锚即包含，$ 不放过换行，\\s 含全角空格，[[] 是字面")
    @CsvSource(
            delimiter = '#',
            value = {
                "\\d{4} # 第2024号 # true",
                "^\\d{4}$ # 第2024号 # false",
                "^\\d{4}$ # 2024 # true",
                "^a\\s$ # a　 # true",
                "^[\\s]+$ # x # false",
                "^[[]$ # [ # true",
                "^[a&&b]$ # & # true",
                "^(?:甲|乙)$ # 乙 # true",
                "^\\$$ # $ # true"
            })
    void pattern(String pattern, String value, boolean allowed) {
        FormSchema form = FormSchema.parse("""
                {"id": "t", "components": [{"type": "textfield", "key": "name",
                 "validate": {"pattern": "%s"}}]}""".formatted(pattern.replace("\\", "\\\\")));
        assertThat(faults(form, Map.of("name", value)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("格式末尾的 $ 是全文末尾，不放过最后的换行")
    void patternEnd() {
        FormSchema form = form(text("'pattern':'^[0-9]{4}$'"));
        assertThat(faults(form, Map.of("name", "2024"))).isEmpty();
        assertThat(faults(form, Map.of("name", "2024\n"))).hasSize(1);
    }

    @Test
    @DisplayName("邮箱和电话")
    void contacts() {
        FormSchema email = form(text("'validationType':'email'"));
        assertThat(faults(email, Map.of("name", "office@jinan.example"))).isEmpty();
        assertThat(faults(email, Map.of("name", "office＠jinan"))).hasSize(1);
        FormSchema phone = form(text("'validationType':'phone'"));
        assertThat(faults(phone, Map.of("name", "+8613912345678"))).isEmpty();
        assertThat(faults(phone, Map.of("name", "13912345678"))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("单选只收选项：固定的、变量给的、FEEL 算的")
    @ValueSource(
            strings = {
                "'values':[{'label':'同意','value':'yes'},{'label':'不同意','value':'no'}]",
                "'valuesKey':'choices'",
                "'valuesExpression':'=if exempt then [\\u0022yes\\u0022] else [\\u0022yes\\u0022, \\u0022no\\u0022]'"
            })
    void choice(String source) {
        Map<String, Object> context = Map.of(
                "choices", List.of("yes", Map.of("label", "不同意", "value", "no"), ""), "exempt", false, "opinion", "?");
        for (String type : List.of("radio", "select")) {
            FormSchema form = form("{'type':'" + type + "','key':'opinion','label':'意见'," + source + "}");
            assertThat(faults(form, Map.of("opinion", "no"), context)).isEmpty();
            assertThat(faults(form, Map.of("opinion", "maybe"), context))
                    .containsExactly("“意见”（opinion）应为下列之一：yes、no，收到的是“maybe”。");
            assertThat(faults(form, Map.of("opinion", List.of("yes")), context)).hasSize(1);
        }
        FormSchema form = form("{'type':'taglist','key':'opinion'," + source + "}");
        assertThat(faults(form, Map.of("opinion", List.of("yes", "no")), context))
                .isEmpty();
        assertThat(faults(form, Map.of("opinion", List.of("yes", "yes")), context))
                .hasSize(1);
        assertThat(faults(form, Map.of("opinion", List.of("yes", "maybe")), context))
                .hasSize(1);
        assertThat(faults(form, Map.of("opinion", "yes"), context)).hasSize(1);
        assertThat(faults(form, Map.of("opinion", "[\"yes\"]"), context)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("日期是 ISO 文字，而且真有这一天")
    @CsvSource({
        "'subtype':'date', 2026-02-28, true",
        "'subtype':'date', 2026-02-29, false",
        "'subtype':'date', 2026-2-28, false",
        "'subtype':'date', 2026-02-28T10:00, false",
        "'subtype':'date', 28.02.2026, false",
        "'subtype':'time', 23:59, true",
        "'subtype':'time', 24:00, false",
        "'subtype':'datetime', 2026-02-28T10:00, true",
        "'subtype':'datetime', 2026-02-28, false",
        "'subtype':'datetime', 2026-02-28 10:00, false",
        "'subtype':'time';'timeSerializingFormat':'utc_offset', 10:00+08:00, true",
        "'subtype':'time';'timeSerializingFormat':'utc_offset', 10:00, false",
        "'subtype':'time';'timeSerializingFormat':'utc_normalized', 02:00Z, true"
    })
    void dates(String properties, String value, boolean allowed) {
        FormSchema form = form("{'type':'datetime','key':'day'," + properties.replace(';', ',') + "}");
        assertThat(faults(form, Map.of("day", value)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("日期的名称取 dateLabel")
    void dateLabel() {
        FormSchema form = form("{'type':'datetime','subtype':'date','key':'day','dateLabel':'开工日期'}");
        assertThat(faults(form, Map.of("day", "昨天"))).containsExactly("“开工日期”（day）应为日期，写成 2026-03-31 这样，收到的是“昨天”。");
    }

    @Test
    @DisplayName("不许早于今天的日期：今天可以，昨天不行，原来就填着的可以")
    void notBeforeToday() {
        FormSchema form = form("{'type':'datetime','subtype':'date','key':'day','disallowPassedDates':true}");
        assertThat(faults(form, Map.of("day", "2026-03-31"))).isEmpty();
        assertThat(faults(form, Map.of("day", "2026-03-30"))).hasSize(1);
        assertThat(faults(form, Map.of("day", "2026-03-30"), Map.of("day", "2026-03-30")))
                .isEmpty();
    }

    @Test
    @DisplayName("不许晚于今天的日期：今天可以，明天不行")
    void notAfterToday() {
        FormSchema form = form(
                "{'type':'datetime','subtype':'date','key':'day','label':'收到日期','properties':{'notAfterToday':'true'}}");
        assertThat(faults(form, Map.of("day", "2026-03-31"))).isEmpty();
        assertThat(faults(form, Map.of("day", "2026-04-01")))
                .singleElement()
                .asString()
                .contains("收到日期", "不晚于今天");
    }

    @Test
    @DisplayName("标为保密的字段，表单说得出是哪几个")
    void confidential() {
        FormSchema form = form(
                "{'type':'textfield','key':'phone','properties':{'confidential':'true'}}",
                "{'type':'textfield','key':'name','properties':{'confidential':'false'}}");
        assertThat(form.confidential()).containsExactly("phone");
    }

    @Nested
    @DisplayName("隐藏")
    class Hidden {

        private final FormSchema form = form(
                "{'type':'radio','key':'opinion','label':'意见','values':[{'label':'同意','value':'yes'},{'label':'不同意','value':'no'}],"
                        + "'validate':{'required':true}}",
                "{'type':'group','label':'不同意','conditional':{'hide':'=opinion != \\u0022no\\u0022'},'components':["
                        + "{'type':'textarea','key':'reason','label':'理由','validate':{'required':true}},"
                        + "{'type':'group','components':[{'type':'checkbox','key':'urgent','label':'加急'},"
                        + "{'type':'number','key':'days','label':'天数','validate':{'required':true},"
                        + "'conditional':{'hide':'=not(urgent)'}}]}]}");

        @Test
        @DisplayName("分组隐藏时，组里必填的不用填，发来的退回")
        void group() {
            assertThat(faults(form, Map.of("opinion", "yes"))).isEmpty();
            assertThat(faults(form, Map.of("opinion", "yes", "reason", "间距不足")))
                    .containsExactly("“理由”（reason）应去掉，按已填内容这个字段不显示，收到的是“间距不足”。");
            assertThat(faults(form, Map.of("opinion", "no"))).containsExactly("“理由”（reason）应填写（必填），收到的是空值。");
        }

        @Test
        @DisplayName("组套组，组里的字段还有自己的条件")
        void nested() {
            Map<String, Object> urgent = Map.of("opinion", "no", "reason", "间距不足", "urgent", true);
            assertThat(faults(form, urgent)).containsExactly("“天数”（days）应填写（必填），收到的是空值。");
            Map<String, Object> withDays = new HashMap<>(urgent);
            withDays.put("days", 3);
            assertThat(faults(form, withDays)).isEmpty();
            withDays.put("urgent", false);
            assertThat(faults(form, withDays)).hasSize(1);
        }

        @Test
        @DisplayName("隐藏字段旧的值照样参与后面的条件：条件看到的是打开表单时的值")
        void chain() {
            FormSchema chain = form(
                    "{'type':'checkbox','key':'a'}",
                    "{'type':'textfield','key':'b','conditional':{'hide':'=a'}}",
                    "{'type':'textfield','key':'c','conditional':{'hide':'=b != \\u0022open\\u0022'}}");
            assertThat(faults(chain, Map.of("a", false, "b", "open", "c", "x"))).isEmpty();
            assertThat(faults(chain, Map.of("a", true, "c", "x"))).hasSize(1);
            assertThat(faults(chain, Map.of("a", true, "c", "x"), Map.of("b", "open")))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("只供查看的字段：原样发回可以，改了退回")
    void readonly() {
        for (String property : List.of("'readonly':true", "'readonly':'=locked'", "'disabled':true")) {
            FormSchema form = form("{'type':'number','key':'budget','label':'预算'," + property + "}");
            Map<String, Object> context = Map.of("budget", 120, "locked", true);
            assertThat(faults(form, Map.of("budget", 120.0), context)).isEmpty();
            assertThat(faults(form, Map.of(), context)).isEmpty();
            assertThat(faults(form, Map.of("budget", 121), context))
                    .containsExactly("“预算”（budget）应保持“120”，这个字段只供查看，收到的是“121”。");
        }
    }

    @Test
    @DisplayName("系统算的字段只收算出的值")
    void computed() {
        FormSchema form = form(number(""), "{'type':'expression','key':'twice','expression':'=rate * 2'}");
        assertThat(faults(form, Map.of("rate", 2, "twice", 4))).isEmpty();
        assertThat(faults(form, Map.of("rate", 2, "twice", 5))).hasSize(1);
    }

    @Test
    @DisplayName("没发的字段补上空值，模型读得到；有旧值的、隐藏的不补")
    void complete() {
        FormSchema form = form(
                number(""),
                "{'type':'textfield','key':'note'}",
                "{'type':'checklist','key':'parts','values':[]}",
                "{'type':'textfield','key':'old'}",
                "{'type':'textfield','key':'hidden','conditional':{'hide':'=true'}}");
        Map<String, Object> whole = form.complete(Map.of("note", "好"), Map.of("old", "旧"), ON_MARCH_31);
        Map<String, Object> expected = answer("rate", null);
        expected.put("note", "好");
        expected.put("parts", List.of());
        assertThat(whole).isEqualTo(expected);
    }

    @Test
    @DisplayName("隐藏字段上一轮留下的值清空，不混进这一轮；只供查看的留着")
    void hiddenIsCleared() {
        FormSchema form = form(
                "{'type':'checkbox','key':'cleared'}",
                "{'type':'textfield','key':'obstacle','conditional':{'hide':'=cleared'}}",
                "{'type':'textfield','key':'origin','readonly':true,'conditional':{'hide':'=cleared'}}");
        Map<String, Object> before = Map.of("cleared", false, "obstacle", "住户不在", "origin", "巡查");
        Map<String, Object> expected = answer("obstacle", null);
        expected.put("cleared", true);
        assertThat(form.complete(Map.of("cleared", true), before, ON_MARCH_31)).isEqualTo(expected);
        assertThat(form.complete(Map.of("cleared", false), before, ON_MARCH_31)).isEqualTo(Map.of("cleared", false));
    }

    @Test
    @DisplayName("核对不了的表单不收，一次说清所有原因")
    void invalidForms() {
        assertThatThrownBy(() -> form(
                        "{'type':'filepicker','key':'f'}",
                        "{'type':'number','key':'a.b'}",
                        "{'type':'number','key':'x','validate':{'max':'=1 +'}}",
                        "{'type':'textfield','key':'x','label':'名','validate':{'pattern':'('}}",
                        "{'type':'select','key':'s','label':'选'}",
                        "{'type':'number','key':'d','validate':{'min':'=if is defined(x) then 1 else 0'}}",
                        "{'type':'group','label':'组','path':'p','conditional':{'hide':'a > 1'},'components':[]}"))
                .isInstanceOf(InvalidFormException.class)
                .satisfies(e -> assertThat(((InvalidFormException) e).reasons())
                        .hasSize(9)
                        .allMatch(reason -> reason.startsWith("表单 test：")));
        assertThatThrownBy(() -> FormSchema.parse("{")).hasMessageContaining("表单不是 JSON");
        assertThatThrownBy(() -> FormSchema.parse("{}")).hasMessageContaining("没有 id");
    }

    @Test
    @DisplayName("多个字段的错一次报全")
    void allAtOnce() {
        FormSchema form = form(number(",'validate':{'required':true}"), text("'required':true"));
        assertThat(form.check(Map.of("x", 1), Map.of()).stream()
                        .map(FieldFault::key)
                        .collect(Collectors.toList()))
                .isEqualTo(Arrays.asList("x", "rate", "name"));
    }
}
