package cn.jiugai.progress;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of the works list that are not confirmed as finished yet. */
@Component
class OpenWorksItems extends Choices {

    private final ProgressRecords records;

    OpenWorksItems(ProgressRecords records) {
        this.records = records;
    }

    @Override
    public String label() {
        return "可选的未完工项目";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return records.items(step.project()).stream()
                .filter(item -> item.finishedOn() == null)
                .map(item -> new Choice(
                        "第%d项 %s %s（%s，%s）"
                                .formatted(
                                        item.number(),
                                        item.community(),
                                        item.name(),
                                        item.worksClass().title(),
                                        item.place()),
                        String.valueOf(item.number())))
                .toList();
    }
}
