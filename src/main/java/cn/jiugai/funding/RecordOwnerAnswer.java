package cn.jiugai.funding;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what an original owner was asked for and answered (HG-6-3). */
@Component
class RecordOwnerAnswer extends Recorder {

    private final HousingTenures tenures;
    private final OwnerOffers offers;
    private final Projects projects;

    RecordOwnerAnswer(HousingTenures tenures, OwnerOffers offers, Projects projects) {
        this.tenures = tenures;
        this.offers = offers;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "登记原产权单位的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenureVariables.COMMUNITY,
                TenureVariables.ASKED_ON,
                TenureVariables.OWNER_ANSWER,
                TenureVariables.OWNER_AMOUNT,
                TenureVariables.OWNER_REMARK);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TenureVariables.OFFERED_SHARE);
    }

    @Override
    protected void record(Step step) {
        String community = step.get(TenureVariables.COMMUNITY);
        OwnerOffer.Answer answer = OwnerOffer.Answer.valueOf(step.get(TenureVariables.OWNER_ANSWER));
        String owner = tenures.of(step.project()).stream()
                .filter(tenure -> tenure.community().equals(community))
                .map(HousingTenure::originalOwner)
                .findFirst()
                .orElseThrow();
        Fen investment = projects.get(step.project()).estimate();
        offers.put(
                step.project(),
                new OwnerOffer(
                        community,
                        owner,
                        new Fen(step.get(TenureVariables.OFFERED_SHARE).of(investment.value())),
                        step.get(TenureVariables.ASKED_ON),
                        answer,
                        answer == OwnerOffer.Answer.GIVES ? step.get(TenureVariables.OWNER_AMOUNT) : null,
                        step.find(TenureVariables.OWNER_REMARK).orElse(null)),
                step.person());
    }
}
