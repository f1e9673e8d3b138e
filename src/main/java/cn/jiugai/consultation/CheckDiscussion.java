package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Refuses a residents' discussion that is still to come (JA-3.2-3). */
@Component
class CheckDiscussion extends Check {

    private final DiscussionRegister discussions;
    private final Clock clock;

    CheckDiscussion(DiscussionRegister discussions, Clock clock) {
        this.discussions = discussions;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "核对居民论证";
    }

    @Override
    protected Verdict verdict(Step step) {
        LocalDate heldOn = discussions.of(step.instance()).orElseThrow().heldOn();
        return new HeldDiscussion(heldOn, LocalDate.now(clock)).check();
    }
}
