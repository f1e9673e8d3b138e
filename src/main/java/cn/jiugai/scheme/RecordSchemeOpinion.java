package cn.jiugai.scheme;

import cn.jiugai.engine.Parties;
import org.springframework.stereotype.Component;

/** Keeps the opinion of a department or utility on the draft (JA-3.3-1). */
@Component
class RecordSchemeOpinion extends OpinionRecorder {

    RecordSchemeOpinion(SchemeRegister schemes, Parties parties) {
        super(schemes, parties, false);
    }

    @Override
    public String label() {
        return "登记部门和专营单位意见";
    }
}
