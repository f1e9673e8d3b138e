package cn.jiugai.publicity;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Reads the fields of a publication, which two forms share. */
final class PublicationReader {

    static final List<Variable<?>> FIELDS = List.of(
            PublicityVariables.MEDIUM,
            PublicityVariables.OUTLET,
            PublicityVariables.PUBLISHED_ON,
            PublicityVariables.TITLE,
            PublicityVariables.LINK);

    private PublicationReader() {}

    static Publication read(Step step, String unit, Topic topic) {
        Medium medium = Medium.valueOf(step.get(PublicityVariables.MEDIUM));
        return new Publication(
                unit,
                medium,
                step.get(PublicityVariables.OUTLET).strip(),
                step.get(PublicityVariables.PUBLISHED_ON),
                step.get(PublicityVariables.TITLE).strip(),
                medium.isOnline() ? step.get(PublicityVariables.LINK).strip() : null,
                topic);
    }
}
