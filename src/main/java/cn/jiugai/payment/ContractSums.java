package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the works of a project cost by contract: the sum agreed, the change orders that were approved, and what it became
 * cheaper by where another contractor has taken over (JA-3.5-4).
 */
@Component
class ContractSums {

    private final TenderRecords tenders;
    private final ChangeOrders changes;
    private final ContractSuccessions successions;

    ContractSums(TenderRecords tenders, ChangeOrders changes, ContractSuccessions successions) {
        this.tenders = tenders;
        this.changes = changes;
        this.successions = successions;
    }

    /** The sum as it stands now; empty if there is no contract. */
    Optional<Fen> now(String project) {
        return agreed(project)
                .map(sum -> changes.approved(project).stream()
                        .map(ChangeOrder::amount)
                        .reduce(sum, Fen::plus)
                        .minus(successions.saved(project)));
    }

    /** The sum as it was signed; empty if there is no contract. */
    Optional<Fen> agreed(String project) {
        return tenders.contract(project).map(Contract::sum);
    }
}
