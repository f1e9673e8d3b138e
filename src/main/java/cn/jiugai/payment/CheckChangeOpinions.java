package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a change order back to which supervising firm or implementing entity does not agree (JA-3.5-4). */
@Component
class CheckChangeOpinions extends Check {

    private final ChangeOpinions opinions;
    private final Parties parties;

    CheckChangeOpinions(ChangeOpinions opinions, Parties parties) {
        this.opinions = opinions;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "核对对变更的审查意见";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(opinions.reviews(step.instance()).stream()
                .flatMap(opinion -> opinion.finding(parties.unitName(step, opinion.role())).stream())
                .toList());
    }
}
