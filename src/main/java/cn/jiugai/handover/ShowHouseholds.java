package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Community;
import org.springframework.stereotype.Component;

/** How many households the community has, for the opinions of its owners. */
@Component
class ShowHouseholds extends View {

    private final OwnCommunity own;

    ShowHouseholds(OwnCommunity own) {
        this.own = own;
    }

    @Override
    public String label() {
        return "列出小区户数";
    }

    @Override
    protected String show(Step step) {
        Community community = own.of(step);
        return "- %s：%d户".formatted(community.name(), community.households());
    }
}
