package cn.jiugai.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.engine.form.BrowserForms.Question;
import cn.jiugai.engine.form.BrowserForms.Submitted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The browser decides what a clerk sees and sends, the server decides what it takes; here both are asked the same, for
 * every form that there is. They are two programs (form-js with feelin, ours with feel-scala) and do differ elsewhere:
 * {@link #divergent} keeps one expression on which they disagree, so that a comparison which sees nothing is noticed.
 */
@DisplayName("浏览器和服务器对同一张表单看法一致")
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class FeelParityTest {

    private static final int CONTEXTS = 60;

    /** For each form; {@code -Pproofs} draws more. The first is filled in almost whole, so that one at least is sent. */
    private static final int ANSWERS = Integer.getInteger("jiugai.feel.answers", 2);

    /** Conditions in the manner of our forms on which the two must keep agreeing, whichever forms there are. */
    private static final List<String> CONDITIONS = List.of(
            "=reasons = null or reasons = \"\"",
            "=opinion != \"no\"",
            "=not(urgent)",
            "=not(urgent = true)",
            "=urgent",
            "=count(parts) = 0",
            "=not(list contains(parts, \"a\"))",
            "=amount <= 0",
            "=amount > limit",
            "=opinion in (\"yes\", \"no\")",
            "=amount in [1..100]",
            "=amount between 1 and 100",
            "=string length(name) > 3",
            "=contains(name, \"x\")",
            "=some part in parts satisfies part = \"x\"",
            "=opinion = \"yes\" and amount > 1 or urgent");

    private static final List<String> VALUES = List.of(
            "=limit",
            "=amount * 2 + 1",
            "=if amount > 1 then limit else 5",
            "=if count(parts) > 1 then [\"x\"] else [\"y\", \"z\"]",
            "=parts");

    private static final FormSchema IN_COMMON = FormSchema.parse("""
            {"id": "common", "components": [
              {"type": "checkbox", "key": "urgent"}, {"type": "number", "key": "amount"},
              {"type": "checklist", "key": "parts", "values": []}, {"type": "textfield", "key": "opinion"}]}""");

    @Test
    @DisplayName("每个隐藏条件、上下限、选项算式：随机取值，两边算出的一样")
    void expressions(Visit visit) {
        List<Question> questions = new ArrayList<>();
        for (FormFile form : FormFile.all()) {
            form.expressions().forEach(expression -> questions.addAll(drawn(expression, form.schema())));
        }
        assertThat(questions).as("expressions of forms").isNotEmpty();
        CONDITIONS.forEach(text -> questions.addAll(drawn(new Question(true, text, Map.of()), IN_COMMON)));
        VALUES.forEach(text -> questions.addAll(drawn(new Question(false, text, Map.of()), IN_COMMON)));
        assertThat(differences(new BrowserForms(visit), questions)).isEmpty();
    }

    @Test
    @DisplayName("两边确有算法不同之处，比较能发现：0.1 + 0.2 = 0.3 浏览器答否，服务器答是")
    void divergent(Visit visit) {
        List<Question> questions = List.of(new Question(true, "=0.1 + 0.2 = 0.3", Map.of()));
        assertThat(differences(new BrowserForms(visit), questions))
                .singleElement()
                .asString()
                .contains("browser false", "server true");
    }

    @Test
    @DisplayName("每张表单：浏览器肯提交的服务器就收，浏览器标红的字段服务器也指出")
    void forms(Visit visit) {
        BrowserForms browser = new BrowserForms(visit);
        List<String> differences = new ArrayList<>();
        Set<Boolean> seen = new HashSet<>();
        for (FormFile form : FormFile.all()) {
            FormSchema schema = form.schema();
            for (int seed = 0; seed < ANSWERS; seed++) {
                Draw draw = new Draw(seed);
                Map<String, Object> variables = draw.values(schema, seed == 0 ? 10 : 6);
                Map<String, Object> typed = draw.values(schema, 1);
                Submitted submitted = browser.submit(form.json(), variables, typed);
                seen.add(submitted.faulty().isEmpty());
                List<String> refused = schema.check(submitted.data(), variables).stream()
                        .map(FieldFault::key)
                        .toList();
                if (!refused.stream()
                        .sorted()
                        .toList()
                        .equals(submitted.faulty().stream().sorted().toList())) {
                    differences.add("%s seed %d: browser %s, server %s; sent %s"
                            .formatted(form.name(), seed, submitted.faulty(), refused, submitted.data()));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(seen)
                .as("answers that the browser sends, and such that it does not")
                .containsExactlyInAnyOrder(true, false);
        assertThat(visit.faults()).isEmpty();
    }

    private static List<Question> drawn(Question question, FormSchema form) {
        return IntStream.range(0, CONTEXTS)
                .mapToObj(seed -> new Draw(seed).context(question.expression(), form))
                .distinct()
                .map(context -> new Question(question.isCondition(), question.expression(), context))
                .toList();
    }

    private static List<String> differences(BrowserForms browser, List<Question> questions) {
        List<Object> answers = browser.evaluate(questions);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Object server = question.isCondition()
                    ? (Object) Feel.system().holds(question.expression(), question.data())
                    : Feel.system().evaluate(question.expression(), question.data());
            if (!Plain.same(server, answers.get(i))) {
                differences.add("%s with %s: browser %s, server %s"
                        .formatted(question.expression(), question.data(), answers.get(i), server));
            }
        }
        return differences;
    }
}
