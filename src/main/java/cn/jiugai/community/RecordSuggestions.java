package cn.jiugai.community;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Keeps what residents have suggested, each suggestion by itself (HG-2-8). */
@Component
class RecordSuggestions extends Recorder {

    private static final List<Variable<String>> FIELDS = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> Variable.text("suggestion" + number))
            .toList();

    private final CommunityLife life;

    RecordSuggestions(CommunityLife life) {
        this.life = life;
    }

    @Override
    public String label() {
        return "登记居民建议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.copyOf(FIELDS);
    }

    @Override
    protected void record(Step step) {
        FIELDS.forEach(field ->
                step.find(field).ifPresent(text -> life.suggest(step.instance(), step.project(), text.strip())));
    }
}
