package cn.jiugai.community;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which suggestion it answers. */
@Component
class OpenSuggestionTask extends Opener {

    private static final int SHORT = 30;

    private static final Variable<String> TEXT = Variable.text("suggestionText");

    private final CommunityLife life;

    OpenSuggestionTask(CommunityLife life) {
        this.life = life;
    }

    @Override
    public String label() {
        return "注明是哪一条居民建议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CommunityVariables.SUGGESTION_ID);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String text =
                life.suggestion(step.get(CommunityVariables.SUGGESTION_ID)).text();
        sheet.about(text.length() <= SHORT ? text : text.substring(0, SHORT) + "…");
        sheet.fill(TEXT, text);
    }
}
