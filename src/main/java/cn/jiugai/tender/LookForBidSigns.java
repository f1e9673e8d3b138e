package cn.jiugai.tender;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks for signs of the five offences among the bids and keeps each of them (JA-3.6-1). It may run again: what is new is
 * added, what is decided stays so.
 */
@Component
class LookForBidSigns extends Action {

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final SignRegister signs;
    private final BoundPersons persons;

    LookForBidSigns(TenderRegister tenders, BidRegister bids, SignRegister signs, BoundPersons persons) {
        this.tenders = tenders;
        this.bids = bids;
        this.signs = signs;
        this.persons = persons;
    }

    @Override
    public String label() {
        return "查找违法投标迹象";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TenderParameters.EQUAL_ITEMS, TenderParameters.LEAST_ITEMS, TenderParameters.ROUND_PRICE);
    }

    @Override
    protected void act(Step step, Results results) {
        rules(step).among(bids.left(step.project())).forEach(sign -> signs.add(step.project(), sign));
    }

    private BidSigns rules(Step step) {
        return new BidSigns(List.of(
                new SharedDetails(),
                new SharedPeople(),
                new SharedMembers(),
                new SharedCertificates(),
                new ManagerStanding(tenders.openedOn(step.project())),
                new OtherSites(persons.elsewhere(step.project())),
                new BondPayers(),
                new EqualTotals(),
                new EqualItems(step.get(TenderParameters.EQUAL_ITEMS), step.get(TenderParameters.LEAST_ITEMS)),
                new SteadyTotals(step.get(TenderParameters.ROUND_PRICE)),
                new DeclaredSubcontracts()));
    }
}
