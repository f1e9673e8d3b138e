package cn.jiugai.scheme;

import cn.jiugai.engine.Parties;
import org.springframework.stereotype.Component;

/** Keeps the opinion of one reviewer of the city (JA-3.3-3). */
@Component
class RecordReviewOpinion extends OpinionRecorder {

    RecordReviewOpinion(SchemeRegister schemes, Parties parties) {
        super(schemes, parties, true);
    }

    @Override
    public String label() {
        return "登记论证意见";
    }
}
