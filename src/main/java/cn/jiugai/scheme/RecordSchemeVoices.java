package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.scheme.SchemeVoices.Side;
import cn.jiugai.scheme.SchemeVoices.Voice;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what residents, community and managing unit said and what became of it (JA-3.3-6). */
@Component
class RecordSchemeVoices extends Recorder {

    private final SchemeRegister schemes;

    RecordSchemeVoices(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记居民、社区和管理单位意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SchemeVariables.RESIDENTS_OPINION,
                SchemeVariables.RESIDENTS_OUTCOME,
                SchemeVariables.COMMUNITY_OPINION,
                SchemeVariables.COMMUNITY_OUTCOME,
                SchemeVariables.MANAGER_ABSENT,
                SchemeVariables.MANAGER_OPINION,
                SchemeVariables.MANAGER_OUTCOME);
    }

    @Override
    protected void record(Step step) {
        Voice manager = step.yes(SchemeVariables.MANAGER_ABSENT)
                ? new Voice(true, null, null)
                : voice(step, SchemeVariables.MANAGER_OPINION, SchemeVariables.MANAGER_OUTCOME);
        schemes.setVoices(
                step.project(),
                Map.of(
                        Side.RESIDENTS,
                        voice(step, SchemeVariables.RESIDENTS_OPINION, SchemeVariables.RESIDENTS_OUTCOME),
                        Side.COMMUNITY,
                        voice(step, SchemeVariables.COMMUNITY_OPINION, SchemeVariables.COMMUNITY_OUTCOME),
                        Side.MANAGER,
                        manager));
    }

    private static Voice voice(Step step, Variable<String> opinion, Variable<String> outcome) {
        return new Voice(
                false, step.find(opinion).orElse(null), step.find(outcome).orElse(null));
    }
}
