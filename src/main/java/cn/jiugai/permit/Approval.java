package cn.jiugai.permit;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A needed procedure and how far its approval is.
 *
 * @param unit unit that approved or sent back; null while none has
 * @param requestedAt when the implementing entity first applied; null while it has not
 * @param grantedAt when it was approved; null while it is not
 * @param documentNumber number of the approval
 * @param objection why it was sent back; null if it was not
 */
record Approval(
        String procedureId,
        String name,
        String department,
        String reason,
        String unit,
        OffsetDateTime requestedAt,
        OffsetDateTime grantedAt,
        String documentNumber,
        String objection) {

    boolean granted() {
        return grantedAt != null;
    }

    boolean isConstructionPermit() {
        return Procedure.CONSTRUCTION_PERMIT.equals(procedureId);
    }

    Optional<String> whyNot() {
        return Optional.ofNullable(objection);
    }
}
