package cn.jiugai.correction;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Consequence;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which consequence it is about, and shows what is not kept and what the street has done. */
@Component
class OpenEffectTask extends Opener {

    private final Consequences consequences;

    OpenEffectTask(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "注明是哪一项影响";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.EFFECT, CorrectionVariables.EFFECT_FACTS);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Consequence consequence = consequences.get(step.project(), step.get(CorrectionVariables.EFFECT));
        sheet.about(consequence.question().stepName());
        sheet.fill(
                CorrectionVariables.EFFECT_FACTS,
                ShowEffects.inWords(consequence) + "\n\n街道处理情况：" + consequence.handling());
    }
}
