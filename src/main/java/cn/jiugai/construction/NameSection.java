package cn.jiugai.construction;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which concealed section it is about. */
@Component
class NameSection extends Opener {

    @Override
    public String label() {
        return "在任务名称后注明隐蔽部位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(SiteVariables.SECTION));
    }
}
