package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases may read of the funding. */
@Component
public class FundingRecords {

    private final FundingRegister funding;

    FundingRecords(FundingRegister funding) {
        this.funding = funding;
    }

    /** The sources of the project's money, in the order of its plan; empty if it has none yet. */
    public List<FundingSource> sources(String project) {
        return funding.sources(project);
    }

    /** Whether the newest funding plan of the project has passed its checks. */
    public boolean settled(String project) {
        return funding.settled(project);
    }

    /** What the sources bear together. */
    public Fen total(String project) {
        return funding.total(project);
    }

    /**
     * Holds all sources of the project until the transaction ends, so that two payments booked at once neither overdraw a
     * source nor, from two sources, the contract.
     */
    public void hold(String project) {
        funding.lock(project);
    }
}
