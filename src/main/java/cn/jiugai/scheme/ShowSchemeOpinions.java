package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last opinions of departments and utilities, a line each; one on an earlier draft says so. */
@Component
class ShowSchemeOpinions extends View {

    private final SchemeRegister schemes;
    private final Offices offices;

    ShowSchemeOpinions(SchemeRegister schemes, Offices offices) {
        this.schemes = schemes;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出部门和专营单位意见";
    }

    @Override
    protected String show(Step step) {
        int newest = schemes.round(step.project());
        return schemes.lastOpinions(step.project()).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue() < newest))
                .collect(Collectors.joining("\n"));
    }

    private String line(SchemeOpinion opinion, boolean earlier) {
        String text = opinion.opinion() == null ? "" : "：" + opinion.opinion();
        return "- %s（%s%s）%s"
                .formatted(
                        offices.nameOf(opinion.unit()), opinion.agrees() ? "同意" : "有意见", earlier ? "，对前稿" : "", text);
    }
}
