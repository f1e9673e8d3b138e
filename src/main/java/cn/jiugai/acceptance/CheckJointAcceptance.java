package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a project back that one of the parties refuses, or that a required party has not judged (JA-3.7-1). */
@Component
class CheckJointAcceptance extends Check {

    private final OpinionReader reader;

    CheckJointAcceptance(OpinionReader reader) {
        this.reader = reader;
    }

    @Override
    public String label() {
        return "汇总联合验收意见";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(AcceptanceVariables.REQUIRED_PARTIES);
    }

    @Override
    protected Verdict verdict(Step step) {
        Map<String, String> required = new LinkedHashMap<>();
        for (String role : step.get(AcceptanceVariables.REQUIRED_PARTIES).split("\\s*,\\s*")) {
            required.put(role, reader.name(step, role));
        }
        return new JointAcceptance(required, reader.opinions(step)).check();
    }
}
