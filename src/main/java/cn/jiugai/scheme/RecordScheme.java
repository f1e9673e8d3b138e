package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the street's draft as a new round of the scheme (JA-3.3-1). */
@Component
class RecordScheme extends Recorder {

    private final SchemeRegister schemes;

    RecordScheme(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记改造方案";
    }

    @Override
    public List<Variable<?>> reads() {
        List<Variable<?>> fields = new ArrayList<>(List.of(SchemeVariables.GUIDE, SchemeVariables.STANDARD));
        for (SchemePart part : SchemePart.values()) {
            fields.add(part.variable());
        }
        return fields;
    }

    @Override
    protected void record(Step step) {
        Map<SchemePart, String> parts = new EnumMap<>(SchemePart.class);
        for (SchemePart part : SchemePart.values()) {
            step.find(part.variable()).ifPresent(text -> parts.put(part, text));
        }
        schemes.add(step.project(), step.get(SchemeVariables.GUIDE), step.get(SchemeVariables.STANDARD), parts);
    }
}
