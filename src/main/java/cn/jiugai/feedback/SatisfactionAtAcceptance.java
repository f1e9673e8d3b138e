package cn.jiugai.feedback;

import cn.jiugai.project.ShownAtAcceptance;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who accepts a project sees what its households say of it (JA-4.8-2). */
@Component
@Order(1)
class SatisfactionAtAcceptance implements ShownAtAcceptance {

    private final Surveys surveys;
    private final SatisfactionText text;

    SatisfactionAtAcceptance(Surveys surveys, SatisfactionText text) {
        this.surveys = surveys;
        this.text = text;
    }

    @Override
    public String title() {
        return "居民满意度";
    }

    @Override
    public Optional<String> text(String project) {
        return surveys.newest(project).map(survey -> text.of(project, survey));
    }
}
