package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the community of a task, and says what its original owner is offered: a share of the investment (HG-6-3). */
@Component
class OpenOwnerOffer extends Opener {

    private final HousingTenures tenures;
    private final Projects projects;

    OpenOwnerOffer(HousingTenures tenures, Projects projects) {
        this.tenures = tenures;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "注明小区，算出商请支持的金额";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(TenureVariables.COMMUNITY);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TenureVariables.OFFERED_SHARE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String community = step.get(TenureVariables.COMMUNITY);
        sheet.about(community);
        Ratio share = step.get(TenureVariables.OFFERED_SHARE);
        Fen investment = projects.get(step.project()).estimate();
        tenures.of(step.project()).stream()
                .filter(tenure -> tenure.community().equals(community))
                .forEach(tenure -> sheet.fill(
                        TenureVariables.OFFER,
                        "原产权单位：%s。总投资%s的%s为**%s**。"
                                .formatted(
                                        tenure.originalOwner(),
                                        investment,
                                        share,
                                        new Fen(share.of(investment.value())))));
    }
}
