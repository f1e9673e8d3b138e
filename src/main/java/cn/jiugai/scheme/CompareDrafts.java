package cn.jiugai.scheme;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds out whether the works list is another one than the parties saw before: if it is, the money is planned anew and
 * residents, departments and utilities are heard again; if not, they need not be.
 */
@Component
class CompareDrafts extends Action {

    private static final String LIST_CHANGED = "listChanged";

    private final WorksListRegister lists;

    CompareDrafts(WorksListRegister lists) {
        this.lists = lists;
    }

    @Override
    public String label() {
        return "与上一稿比对清单";
    }

    @Override
    public List<String> results() {
        return List.of(LIST_CHANGED);
    }

    @Override
    protected void act(Step step, Results results) {
        lists.compare(step.project());
        results.put(LIST_CHANGED, lists.comparison(step.project()).isChanged());
    }
}
