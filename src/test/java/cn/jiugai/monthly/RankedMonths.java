package cn.jiugai.monthly;

import cn.jiugai.play.Player;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Starts rankings of Haigang's months as the reconciler does. */
@Component
public class RankedMonths {

    private final MonthlyRankings rankings;

    RankedMonths(MonthlyRankings rankings) {
        this.rankings = rankings;
    }

    /** @return business key of its process */
    public String start(YearMonth month) {
        rankings.ensure(Player.HAIGANG, month);
        return "HG-month-" + month;
    }
}
