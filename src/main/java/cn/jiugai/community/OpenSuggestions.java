package cn.jiugai.community;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** What residents have suggested and nobody has answered yet, an answer each (HG-2-8). */
@Component
class OpenSuggestions extends Subjects {

    private final CommunityLife life;

    OpenSuggestions(CommunityLife life) {
        this.life = life;
    }

    @Override
    public String label() {
        return "待答复的居民建议";
    }

    @Override
    protected List<String> subjects(Step step) {
        return life.suggestions(step.project()).stream()
                .filter(suggestion -> suggestion.adopted() == null)
                .map(suggestion -> String.valueOf(suggestion.id()))
                .toList();
    }
}
