package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the works of a project cost by contract: the sum agreed and the change orders that were approved (JA-3.5-4). */
@Component
class ContractSums {

    private final TenderRecords tenders;
    private final ChangeOrders changes;

    ContractSums(TenderRecords tenders, ChangeOrders changes) {
        this.tenders = tenders;
        this.changes = changes;
    }

    /** The sum as it stands now; empty if there is no contract. */
    Optional<Fen> now(String project) {
        return agreed(project)
                .map(sum -> changes.approved(project).stream()
                        .map(ChangeOrder::amount)
                        .reduce(sum, Fen::plus));
    }

    /** The sum as it was signed; empty if there is no contract. */
    Optional<Fen> agreed(String project) {
        return tenders.contract(project).map(Contract::sum);
    }
}
