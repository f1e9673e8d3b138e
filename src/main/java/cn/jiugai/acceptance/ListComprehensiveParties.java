package cn.jiugai.acceptance;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists who has to come to the comprehensive acceptance: 相关单位及专家 (JA-3.7-3). */
@Component
class ListComprehensiveParties extends Action {

    private static final Parameter<List<String>> ALWAYS = PartyList.parameter("requiredParties", "必须参加的单位和专家（角色编号）");

    private final AcceptanceParties parties;

    ListComprehensiveParties(AcceptanceParties parties) {
        this.parties = parties;
    }

    @Override
    public String label() {
        return "列出应参加综合验收的各方";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ALWAYS);
    }

    @Override
    protected void act(Step step, Results results) {
        parties.require(
                step.instance(),
                step.get(ALWAYS).stream()
                        .map(role -> new RequiredParty(role, "综合验收必须参加"))
                        .toList());
    }
}
