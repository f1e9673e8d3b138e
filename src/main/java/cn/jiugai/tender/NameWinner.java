package cn.jiugai.tender;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Assignments;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Names the winners for the project, so that the steps of their lanes go to them, and binds the winner's project manager
 * to the site until its works are finished (JA-3-1, JA-3.6-1).
 */
@Component
class NameWinner extends Action {

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final BoundPersons persons;
    private final Assignments assignments;

    NameWinner(TenderRegister tenders, BidRegister bids, BoundPersons persons, Assignments assignments) {
        this.tenders = tenders;
        this.bids = bids;
        this.persons = persons;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "落实中标单位和项目负责人";
    }

    @Override
    protected void act(Step step, Results results) {
        Award award = tenders.award(step.project());
        Map.of(
                        "contractor", award.contractor(),
                        "designer", award.designer(),
                        "supervisor", award.supervisor(),
                        "tester", award.tester())
                .forEach((role, unit) -> assignments.name(step.district(), step.project(), role, unit, step.person()));
        Bid winner = bids.winner(step.project()).orElseThrow();
        persons.bind(step.project(), winner.firm(), winner.manager(), award.awardedOn());
    }
}
