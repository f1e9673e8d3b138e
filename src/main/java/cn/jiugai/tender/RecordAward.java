package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which bid is to win, at its own price, and who designs, supervises and tests (JA-3-1). */
@Component
class RecordAward extends Recorder {

    private static final String BUILDER = "contractor";

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final Offices offices;

    RecordAward(TenderRegister tenders, BidRegister bids, Offices offices) {
        this.tenders = tenders;
        this.bids = bids;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "登记中标单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenderVariables.WINNER,
                TenderVariables.DESIGNER,
                TenderVariables.SUPERVISOR,
                TenderVariables.TESTER,
                TenderVariables.NOTICE_NUMBER,
                TenderVariables.AWARDED_ON);
    }

    @Override
    protected void record(Step step) {
        Bid winner = bids.of(step.project(), step.get(TenderVariables.WINNER));
        String builder = offices.candidates(step.district(), BUILDER).stream()
                .filter(unit -> winner.isLedBy(unit.name()))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
        tenders.setAward(
                step.project(),
                new Award(
                        winner.number(),
                        builder,
                        step.get(TenderVariables.DESIGNER),
                        step.get(TenderVariables.SUPERVISOR),
                        step.get(TenderVariables.TESTER),
                        winner.price(),
                        step.get(TenderVariables.NOTICE_NUMBER),
                        step.get(TenderVariables.AWARDED_ON)));
    }
}
