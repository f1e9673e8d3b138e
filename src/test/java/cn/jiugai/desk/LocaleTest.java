package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Compares our Chinese labels with the English ones that the engine's webapps ship: a key that is missing is shown raw. */
class LocaleTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Latin words that a Chinese reader needs as they are: a product's name, a date pattern, a tag, an internal name. */
    private static final Set<String> KEPT = Set.of("Camunda", "yyyy", "MM", "ddTHH", "mm", "ss", "br", "resolve");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("每个英文标签都有中文，没有多余的标签")
    void sameKeys(String app) {
        assertThat(labels(app, "zh").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("没有一个标签还留着英文，占位符一个不少")
    void inChinese(String app) {
        var english = labels(app, "en");
        labels(app, "zh").forEach((key, text) -> {
            if (english.get(key).isEmpty()) {
                assertThat(text).as(key).isEmpty();
                return;
            }
            assertThat(text).as(key).containsPattern(CHINESE);
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
            var words =
                    LATIN_WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).results();
            assertThat(words.map(MatchResult::group).filter(word -> !KEPT.contains(word)))
                    .as(key)
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("月份和星期齐全，日期按年月日写")
    void dates(String app) {
        JsonNode dates = read(app, "zh").path("dateLocales");
        assertThat(dates.path("months")).hasSize(12);
        assertThat(dates.path("monthsShort")).hasSize(12);
        assertThat(dates.path("weekdays")).hasSize(7);
        assertThat(dates.path("weekdaysShort")).hasSize(7);
        assertThat(dates.path("weekdaysMin")).hasSize(7);
        assertThat(dates.at("/longDateFormat/LL").asText()).isEqualTo("YYYY年M月D日");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> labels(String app, String language) {
        var labels = new TreeMap<String, String>();
        read(app, language)
                .path("labels")
                .fields()
                .forEachRemaining(e -> labels.put(e.getKey(), e.getValue().asText()));
        assertThat(labels).isNotEmpty();
        return labels;
    }

    /** The English file begins with a byte order mark. */
    private static JsonNode read(String app, String language) {
        String path = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try {
            String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
