package cn.jiugai.funding;

import cn.jiugai.office.Offices;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other phases may read of the funding. */
@Component
public class FundingRecords {

    private final FundingRegister funding;
    private final FundingPlans plans;
    private final ChargeCases cases;
    private final Charges charges;
    private final Offices offices;

    FundingRecords(FundingRegister funding, FundingPlans plans, ChargeCases cases, Charges charges, Offices offices) {
        this.charges = charges;
        this.funding = funding;
        this.plans = plans;
        this.cases = cases;
        this.offices = offices;
    }

    /** The sources of the project's money, in the order of its plan; empty if it has none yet. */
    public List<FundingSource> sources(String project) {
        return funding.sources(project);
    }

    /** Whether the newest funding plan of the project has passed its checks. */
    public boolean settled(String project) {
        return plans.settled(project);
    }

    /**
     * What public money is to bear and was not granted yet: by so much the funds of the project are short now (HG-6-1,
     * HG-5.1-3). Nothing where the plan keeps no grants.
     */
    public Fen awaited(String project) {
        return funding.shares(project).stream().map(Share::awaited).reduce(Fen.ZERO, Fen::plus);
    }

    /** What the sources bear together. */
    public Fen total(String project) {
        return funding.total(project);
    }

    /** What the utilities charge residents by their own word, and where residents were told (JA-2-6). */
    public DeclaredTariff declaredTariff(String project) {
        List<DeclaredTariff.Line> lines = charges.declarants(project).stream()
                .flatMap(unit -> lines(offices.nameOf(unit), charges.of(project, unit)))
                .toList();
        return new DeclaredTariff(lines, plans.notice(project).orElse(null));
    }

    private static Stream<DeclaredTariff.Line> lines(String utility, List<Charge> declared) {
        return declared.isEmpty()
                ? Stream.of(new DeclaredTariff.Line(utility, null, null, null))
                : declared.stream()
                        .map(charge ->
                                new DeclaredTariff.Line(utility, charge.item(), charge.standard(), charge.basis()));
    }

    /** The cases about charges to residents that are open; while there is one, the project is not accepted (JA-2-6). */
    public List<OpenChargeCase> openChargeCases(String project) {
        return cases.open(project).stream()
                .map(matter -> new OpenChargeCase(matter.number(), offices.nameOf(matter.utility()), matter.item()))
                .toList();
    }

    /**
     * Holds all sources of the project until the transaction ends, so that two payments booked at once neither overdraw a
     * source nor, from two sources, the contract.
     */
    public void hold(String project) {
        funding.lock(project);
    }
}
