package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.feedback.RemarkFigures.Counted;
import cn.jiugai.feedback.RemarkRound.Answer;
import cn.jiugai.feedback.RemarkRound.Opinion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-3 居民意见的去向和统计")
class RemarkRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    @Test
    @DisplayName("满意、没有表态的办结；第一次不满意再交办，第二次不满意提请协调")
    void road() {
        assertThat(RemarkRoad.of(List.of(said(Opinion.SATISFIED)), 2)).isEqualTo(RemarkRoad.CLOSE);
        assertThat(RemarkRoad.of(List.of(said(Opinion.NO_WORD)), 2)).isEqualTo(RemarkRoad.CLOSE);
        assertThat(RemarkRoad.of(List.of(said(Opinion.DISSATISFIED)), 2)).isEqualTo(RemarkRoad.AGAIN);
        assertThat(RemarkRoad.of(List.of(said(Opinion.DISSATISFIED), said(Opinion.DISSATISFIED)), 2))
                .isEqualTo(RemarkRoad.RAISE);
        assertThat(RemarkRoad.of(List.of(said(Opinion.DISSATISFIED), said(Opinion.SATISFIED)), 2))
                .isEqualTo(RemarkRoad.CLOSE);
    }

    @Test
    @DisplayName("转其他单位办理的不算一次不满意")
    void reassigned() {
        assertThat(RemarkRoad.of(List.of(said(Opinion.REASSIGNED), said(Opinion.REASSIGNED)), 1))
                .isEqualTo(RemarkRoad.AGAIN);
        assertThat(RemarkRoad.of(List.of(said(Opinion.REASSIGNED), said(Opinion.DISSATISFIED)), 2))
                .isEqualTo(RemarkRoad.AGAIN);
        assertThat(RemarkRoad.of(List.of(said(Opinion.DISSATISFIED)), 1)).isEqualTo(RemarkRoad.RAISE);
    }

    @Test
    @DisplayName("期限当天答复算按期，晚一天不算；还没到期没有答复的不算答复")
    void onTime() {
        Counted kept = new Counted(RemarkOutcome.SATISFIED, List.of(answered(DUE)));
        Counted late = new Counted(RemarkOutcome.NO_WORD, List.of(answered(DUE.plusDays(1))));
        Counted waiting = new Counted(null, List.of(open()));
        Counted sentOn = new Counted(null, List.of(sentOn(), open()));

        assertThat(RemarkFigures.of(List.of(kept, late, waiting, sentOn), DUE))
                .isEqualTo(new RemarkFigures(4, 2, 1, 1, 2));
        assertThat(new RemarkFigures(4, 2, 1, 1, 2).sentence()).isEqualTo("收到4件，已答复2件（按期1件），居民满意1件，在办2件。");
    }

    @Test
    @DisplayName("答复过、再次交办又过了期限的，不再算按期")
    void lateInTheSecondRound() {
        Counted again = new Counted(null, List.of(answered(DUE), open()));

        assertThat(RemarkFigures.of(List.of(again), DUE).onTime()).isEqualTo(1);
        assertThat(RemarkFigures.of(List.of(again), DUE.plusDays(1)).onTime()).isZero();
        assertThat(RemarkFigures.of(List.of(), DUE).sentence()).isEqualTo("没有收到居民意见。");
    }

    private static RemarkRound said(Opinion opinion) {
        return new RemarkRound(1, "unit", DUE, Answer.DONE, "已办", DUE, opinion, null);
    }

    private static RemarkRound answered(LocalDate on) {
        return new RemarkRound(1, "unit", DUE, Answer.EXPLAINED, "说明", on, null, null);
    }

    private static RemarkRound sentOn() {
        return new RemarkRound(1, "unit", DUE, Answer.NOT_OURS, "请转供水公司", DUE, Opinion.REASSIGNED, null);
    }

    private static RemarkRound open() {
        return new RemarkRound(2, "unit", DUE, null, null, null, null, null);
    }
}
