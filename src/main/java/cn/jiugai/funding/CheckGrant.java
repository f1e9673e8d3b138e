package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses a grant of more than was applied for (HG-6-1). */
@Component
class CheckGrant extends Check {

    private final GrantNotices notices;
    private final FundingRegister funding;

    CheckGrant(GrantNotices notices, FundingRegister funding) {
        this.notices = notices;
        this.funding = funding;
    }

    @Override
    public String label() {
        return "核对批准金额";
    }

    @Override
    protected Verdict verdict(Step step) {
        GrantNotice notice = notices.get(step.instance());
        funding.lock(step.project());
        Share share = funding.share(step.project(), notice.code());
        return new GrantLimit(share.title(), share.grant().applied(), share.granted(), notice.amount()).check();
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("批复登记以后，累计批准金额已经变化");
    }
}
