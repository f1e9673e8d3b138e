package cn.jiugai.funding;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Adds what was granted to its source (HG-6-1). */
@Component
class BookGrant extends Action {

    private final GrantNotices notices;

    BookGrant(GrantNotices notices) {
        this.notices = notices;
    }

    @Override
    public String label() {
        return "登记到资金来源";
    }

    @Override
    protected void act(Step step, Results results) {
        notices.book(step.instance(), step.project());
    }
}
