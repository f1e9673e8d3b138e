package cn.jiugai.funding;

import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plays the funding of a project whose estimate is 8,000,000 yuan, or leaves it in the register for later phases. */
@Component
public class FundingPlay {

    private final Player player;
    private final FundingRegister funding;

    FundingPlay(Player player, FundingRegister funding) {
        this.player = player;
        this.funding = funding;
    }

    /** Completes all steps of the process {@code fundingPlan}, whoever has started it. */
    public void play(String project) {
        player.complete(project, "userTask_planFunding", plan(5000000));
    }

    /** A settled plan: central money of 3,000,000 yuan and municipal money of 5,000,000 yuan. */
    public void settled(String project) {
        funding.setSources(
                project,
                Map.of(FundingKind.CENTRAL, Fen.ofYuan("3000000"), FundingKind.MUNICIPAL, Fen.ofYuan("5000000")));
        funding.setPlan(project, Optional.of(new InvestmentPlanEntry("六政投〔2026〕第18项", 2026)));
        funding.settle(project);
    }

    static Map<String, Object> plan(double municipal) {
        return new HashMap<>(Map.of(
                "central",
                3000000,
                "municipal",
                municipal,
                "investmentPlanNumber",
                "六政投〔2026〕第18项",
                "investmentPlanYear",
                2026));
    }
}
