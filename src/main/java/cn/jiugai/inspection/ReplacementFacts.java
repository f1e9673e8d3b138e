package cn.jiugai.inspection;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.construction.SitePerson;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the register knows about the parties of a replacement: units, money, other sites of a person. */
@Component
class ReplacementFacts {

    static final String CONTRACTOR = "contractor";
    static final String SUPERVISOR = "supervisor";

    private final Parties parties;
    private final Offices offices;
    private final ConstructionRecords construction;
    private final PaymentRecords payments;

    ReplacementFacts(Parties parties, Offices offices, ConstructionRecords construction, PaymentRecords payments) {
        this.parties = parties;
        this.offices = offices;
        this.construction = construction;
        this.payments = payments;
    }

    /** The application as a rule sees it. */
    Replacement replacement(Step step, ReplacementRegister.Application application) {
        boolean builds = application.role().equals(CONTRACTOR);
        return new Replacement(
                title(application.role()),
                application.oldUnit(),
                application.newUnit(),
                parties.unit(step, builds ? SUPERVISOR : CONTRACTOR),
                offices.nameOf(application.newUnit()),
                builds ? money(step.project(), application) : null);
    }

    /** Settlement and payments of the contractor that goes, apart from what was settled with others before it. */
    Replacement.Money money(String project, ReplacementRegister.Application application) {
        return new Replacement.Money(
                application.settled(), payments.drawn(project, application.oldUnit()), unsettled(project));
    }

    /** The other sites of a new person in charge, in words. */
    List<String> sitesElsewhere(String project, String certificate) {
        return construction.sitesElsewhere(project, certificate);
    }

    /** Who supervises the works for the quality and safety authority. */
    Optional<String> officer(String project) {
        return construction.officer(project);
    }

    /** Who answers for the parties that stay. */
    List<SitePerson> others(Step step, String role) {
        return construction.persons(step.project()).stream()
                .filter(person -> !person.role().equals(role))
                .toList();
    }

    static String title(String role) {
        return role.equals(CONTRACTOR) ? "施工单位" : "监理单位";
    }

    /** The contract sum without what was settled with contractors who went before. */
    private Fen unsettled(String project) {
        return payments.contractSum(project)
                .orElseThrow(() -> new IllegalStateException("项目 %s 没有合同".formatted(project)))
                .minus(payments.settled(project));
    }
}
