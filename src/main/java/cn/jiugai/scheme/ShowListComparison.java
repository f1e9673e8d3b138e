package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is different in the works list since the parties saw it before. */
@Component
class ShowListComparison extends View {

    private final WorksListRegister lists;

    ShowListComparison(WorksListRegister lists) {
        this.lists = lists;
    }

    @Override
    public String label() {
        return "显示清单变化";
    }

    @Override
    protected String show(Step step) {
        return lists.comparison(step.project()).text();
    }
}
