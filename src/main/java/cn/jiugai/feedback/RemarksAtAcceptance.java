package cn.jiugai.feedback;

import cn.jiugai.project.ShownAtAcceptance;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who accepts a project sees its residents' remarks counted, and those that are open by their numbers (JA-3.5-3). */
@Component
@Order(2)
class RemarksAtAcceptance implements ShownAtAcceptance {

    private final FeedbackRecords records;

    RemarksAtAcceptance(FeedbackRecords records) {
        this.records = records;
    }

    @Override
    public String title() {
        return "居民意见";
    }

    @Override
    public Optional<String> text(String project) {
        return Optional.of(Stream.concat(
                        Stream.of(records.remarks(project).sentence()),
                        records.openRemarks(project).stream().map(open -> "- " + open.title()))
                .collect(Collectors.joining("\n")));
    }
}
