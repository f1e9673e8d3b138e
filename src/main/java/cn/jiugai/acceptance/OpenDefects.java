package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The defects of the newest meeting, for a rectification each (JA-3.7-1, JA-3.7-3). */
@Component
class OpenDefects extends Subjects {

    private final Defects defects;

    OpenDefects(Defects defects) {
        this.defects = defects;
    }

    @Override
    public String label() {
        return "本次验收提出的缺陷";
    }

    @Override
    protected List<String> subjects(Step step) {
        return defects.newest(step.instance()).stream()
                .map(defect -> defect.id().toString())
                .toList();
    }
}
