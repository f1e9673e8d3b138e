package cn.jiugai.coordination;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of a task which call it is about, as a unit may hold several at once. */
@Component
class OpenUnitCall extends Opener {

    private final UnitCalls calls;

    OpenUnitCall(UnitCalls calls) {
        this.calls = calls;
    }

    @Override
    public String label() {
        return "注明是哪一件配合事项";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(calls.get(step.instance()).title());
    }
}
