package cn.jiugai.scheme;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings the last draft, so that a street that revises its scheme need not write it anew. */
@Component
class OpenDraft extends Opener {

    private final SchemeRegister schemes;

    OpenDraft(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "带出上一稿方案";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Map<String, Object> draft = schemes.newest(step.project());
        sheet.fill(SchemeVariables.GUIDE, draft.get("guide"));
        sheet.fill(SchemeVariables.STANDARD, draft.get("standard"));
        for (SchemePart part : SchemePart.values()) {
            sheet.fill(part.variable(), draft.get(part.column()));
        }
    }
}
