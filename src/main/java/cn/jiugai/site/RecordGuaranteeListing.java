package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a project's entry in the list of works that go on when the air is heavily polluted (HG-5.3-1). */
@Component
class RecordGuaranteeListing extends Recorder {

    private final PreparationRegister register;

    RecordGuaranteeListing(PreparationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记列入保障清单";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.LIST_NAME, SiteVariables.LIST_ENTRY, SiteVariables.LISTED_ON);
    }

    @Override
    protected void record(Step step) {
        register.setListing(
                step.project(),
                new GuaranteeListing(
                        step.get(SiteVariables.LIST_NAME).trim(),
                        step.get(SiteVariables.LIST_ENTRY).trim(),
                        step.get(SiteVariables.LISTED_ON)),
                step.person());
    }
}
