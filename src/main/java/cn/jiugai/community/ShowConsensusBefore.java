package cn.jiugai.community;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.PropertyConsensus;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the owners had confirmed before the renovation, for those who agree on the management after it (HG-7-4, HG-2-7). */
@Component
class ShowConsensusBefore extends View {

    private final ApplicationRecords applications;

    ShowConsensusBefore(ApplicationRecords applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "显示改造前的物业管理共识";
    }

    @Override
    protected String show(Step step) {
        return applications
                .consensus(step.project())
                .map(ShowConsensusBefore::sentence)
                .orElse("登记簿中没有改造前的物业管理共识。");
    }

    private static String sentence(PropertyConsensus consensus) {
        return "改造前的共识：%s%s，每月每平方米%s（%s，%s）"
                .formatted(
                        consensus.way().label(),
                        consensus.manager() == null ? "" : "，" + consensus.manager(),
                        consensus.fee(),
                        consensus.document(),
                        consensus.agreedOn());
    }
}
