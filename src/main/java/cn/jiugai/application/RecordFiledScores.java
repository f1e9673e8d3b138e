package cn.jiugai.application;

import org.springframework.stereotype.Component;

/** Keeps the score sheet as the residents have filled it in (HG-3-8). */
@Component
class RecordFiledScores extends RecordScores {

    RecordFiledScores(ScoreRegister scores) {
        super(scores, ScoreSide.FILED);
    }
}
