package cn.jiugai.acceptance;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.permit.ProcedureTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lists from the record who has to come to the joint acceptance (JA-3.7-1): 参建单位, 社区, 居民代表 and departments always;
 * those that a project need not have, if a unit is named; the utilities on whose lines there were works; the departments
 * of the procedures that the project needed.
 */
@Component
class ListJointParties extends Action {

    private static final Parameter<List<String>> ALWAYS = PartyList.parameter("requiredParties", "必须参加的各方（角色编号）");
    private static final Parameter<List<String>> IF_NAMED = PartyList.parameter("partiesIfNamed", "指定了单位才参加的各方（角色编号）");
    private static final Parameter<List<String>> PROCEDURES =
            PartyList.parameter("departmentsOfProcedures", "项目办过其手续的部门参加（手续编号）");

    private final AcceptanceParties parties;
    private final WorksUtilities utilities;
    private final PermitRecords permits;
    private final Offices offices;

    ListJointParties(AcceptanceParties parties, WorksUtilities utilities, PermitRecords permits, Offices offices) {
        this.parties = parties;
        this.utilities = utilities;
        this.permits = permits;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出应参加联合验收的各方";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ALWAYS, IF_NAMED, PROCEDURES);
    }

    @Override
    protected void act(Step step, Results results) {
        Map<String, String> why = new LinkedHashMap<>();
        step.get(ALWAYS).forEach(role -> why.putIfAbsent(role, "验收必须参加"));
        step.get(IF_NAMED).stream()
                .filter(role ->
                        offices.holder(step.district(), step.project(), role).isPresent())
                .forEach(role -> why.putIfAbsent(role, "项目指定了这一单位"));
        utilities.of(step.project()).forEach(why::putIfAbsent);
        permits.procedures(step.project()).stream()
                .filter(ProcedureTime::needed)
                .filter(procedure -> step.get(PROCEDURES).contains(procedure.id()))
                .forEach(procedure -> why.putIfAbsent(procedure.department(), "项目办理了%s".formatted(procedure.name())));
        parties.require(
                step.instance(),
                why.entrySet().stream()
                        .map(party -> new RequiredParty(party.getKey(), party.getValue()))
                        .toList());
    }
}
