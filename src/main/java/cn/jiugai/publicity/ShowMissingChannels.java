package cn.jiugai.publicity;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The channels in which nothing was published about the project yet (HG-7-2). */
@Component
class ShowMissingChannels extends View {

    private final PublicityChannels channels;

    ShowMissingChannels(PublicityChannels channels) {
        this.channels = channels;
    }

    @Override
    public String label() {
        return "列出还没有报道的渠道";
    }

    @Override
    protected String show(Step step) {
        return String.join("、", channels.missing(step.project()));
    }
}
