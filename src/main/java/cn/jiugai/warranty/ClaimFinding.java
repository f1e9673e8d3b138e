package cn.jiugai.warranty;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What has to be repaired. */
@Component
class ClaimFinding extends View {

    private final Claims claims;

    ClaimFinding(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String label() {
        return "报修内容";
    }

    @Override
    protected String show(Step step) {
        Claim claim = claims.get(step.instance());
        return "%s：%s".formatted(claim.title(), claim.text());
    }
}
