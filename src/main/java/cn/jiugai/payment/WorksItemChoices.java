package cn.jiugai.payment;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.scheme.SchemeRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of the scheme's works list. */
@Component
class WorksItemChoices extends Choices {

    private final SchemeRecords schemes;

    WorksItemChoices(SchemeRecords schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "方案的改造内容";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return schemes.worksItems(step.project()).stream()
                .map(item -> new Choice(item.label(), String.valueOf(item.number())))
                .toList();
    }
}
