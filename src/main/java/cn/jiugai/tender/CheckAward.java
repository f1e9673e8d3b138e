package cn.jiugai.tender;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets an award through to a firm that the house knows, with its consortium (JA-3.3-5), whose project manager has not been
 * bound to another site since the bids were looked at (JA-3.6-1).
 */
@Component
class CheckAward extends Check {

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final BoundPersons persons;
    private final Offices offices;

    CheckAward(TenderRegister tenders, BidRegister bids, BoundPersons persons, Offices offices) {
        this.tenders = tenders;
        this.bids = bids;
        this.persons = persons;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对中标单位";
    }

    @Override
    protected Verdict verdict(Step step) {
        Award award = tenders.award(step.project());
        Bid winner = bids.winner(step.project()).orElseThrow();
        return new AwardCheck(
                        tenders.method(step.project()),
                        winner,
                        Optional.ofNullable(award.contractor()),
                        offices.nameOf(award.designer()),
                        watching(award),
                        persons.elsewhere(step.project(), winner.manager()))
                .check();
    }

    private Map<String, String> watching(Award award) {
        Map<String, String> firms = new LinkedHashMap<>();
        firms.put("监理", offices.nameOf(award.supervisor()));
        firms.put("检测", offices.nameOf(award.tester()));
        return firms;
    }
}
