package cn.jiugai.adjustment;

import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Optional;

/**
 * What a unit applies for; of the last six only those of its kind are there.
 *
 * @param instance id of the process instance
 * @param appliedBy user who applied
 * @param termination what was settled before a project ends
 * @param leaving names of the communities that a split takes out
 * @param newName name of the project that a split makes
 * @param kept part of the estimate that stays
 * @param moved part of the estimate that goes with the split
 * @param otherProject number of the project that takes in a merged one, or that a split has made
 * @param decision the department's decision; empty before
 */
record Adjustment(
        String instance,
        String project,
        AdjustmentKind kind,
        String reason,
        String appliedBy,
        Settlement termination,
        List<String> leaving,
        String newName,
        Fen kept,
        Fen moved,
        String otherProject,
        Optional<Decision> decision)
        implements Application {

    /**
     * @param contractEnd number of the agreement that ends the contract, null if none
     * @param document number of the audited settlement, null if none
     * @param paid what the settlement says was paid, null if none
     */
    record Settlement(String contractEnd, String document, Fen paid) {}

    @Override
    public String what() {
        return kind.label();
    }
}
