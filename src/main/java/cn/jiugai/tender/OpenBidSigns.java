package cn.jiugai.tender;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signs on which the supervising department has not decided for good. */
@Component
class OpenBidSigns extends Subjects {

    private final SignRegister signs;

    OpenBidSigns(SignRegister signs) {
        this.signs = signs;
    }

    @Override
    public String label() {
        return "待决定的投标迹象";
    }

    @Override
    protected List<String> subjects(Step step) {
        return signs.all(step.project()).stream()
                .filter(KeptSign::isOpen)
                .map(sign -> String.valueOf(sign.id()))
                .toList();
    }
}
