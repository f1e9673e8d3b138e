package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a scheme that does not show what residents, community and managing unit said (JA-3.3-6). */
@Component
class CheckSchemeVoices extends Check {

    private final SchemeRegister schemes;

    CheckSchemeVoices(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "核对居民、社区和管理单位意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SchemeVoices(schemes.voices(step.project())).check();
    }
}
