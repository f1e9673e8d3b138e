package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signs of offences that an inspection has found, an investigation each (JA-3.6-1). */
@Component
class FoundSiteSigns extends Subjects {

    private final SiteSignRegister signs;

    FoundSiteSigns(SiteSignRegister signs) {
        this.signs = signs;
    }

    @Override
    public String label() {
        return "检查发现的违法迹象";
    }

    @Override
    protected List<String> subjects(Step step) {
        return signs.of(step.instance()).stream()
                .map(sign -> sign.id().toString())
                .toList();
    }
}
