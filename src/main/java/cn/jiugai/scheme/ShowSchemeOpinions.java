package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The opinions of departments and utilities on the newest draft, a line each. */
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
        return schemes.opinions(step.project(), false).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(SchemeOpinion opinion) {
        String text = opinion.opinion() == null ? "" : "：" + opinion.opinion();
        return "- %s（%s）%s".formatted(offices.nameOf(opinion.unit()), opinion.agrees() ? "同意" : "有意见", text);
    }
}
