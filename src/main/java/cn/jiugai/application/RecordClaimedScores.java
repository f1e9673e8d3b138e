package cn.jiugai.application;

import org.springframework.stereotype.Component;

/** Keeps the score that the street claims, with its evidence (HG-3-8). */
@Component
class RecordClaimedScores extends RecordScores {

    RecordClaimedScores(ScoreRegister scores) {
        super(scores, ScoreSide.CLAIMED);
    }
}
