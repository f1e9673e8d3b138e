package cn.jiugai.warranty;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who sign the agreement, a task each (HG-4.3-3). */
@Component
class SigningParties extends Subjects {

    @Override
    public String label() {
        return "签订移交及保修协议书的三方";
    }

    @Override
    protected List<String> subjects(Step step) {
        return Signatories.ROLES;
    }
}
