package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The remarks of the project counted, those that are open by their numbers; for the acceptance (JA-3.5-3). */
@Component
class ShowRemarks extends View {

    private final FeedbackRecords records;

    ShowRemarks(FeedbackRecords records) {
        this.records = records;
    }

    @Override
    public String label() {
        return "显示居民意见办理情况";
    }

    @Override
    protected String show(Step step) {
        return Stream.concat(
                        Stream.of(records.remarks(step.project()).sentence()),
                        records.openRemarks(step.project()).stream().map(open -> "- " + open.title()))
                .collect(Collectors.joining("\n"));
    }
}
