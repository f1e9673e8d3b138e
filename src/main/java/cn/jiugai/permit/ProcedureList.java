package cn.jiugai.permit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The procedures of a project, each once, whatever rows an edited table gives: a procedure that one row needs and another
 * leaves out is needed (执行口径), and the construction permit is always needed (JA-3-1).
 *
 * @param rows rows of the table that match the facts
 */
record ProcedureList(List<Procedure> rows) {

    /** What to do about a list that does not fit the project, in Chinese. */
    static final String REMEDY = "请核对填报的情况；情况属实的，请流程负责人改正决策表“所需手续”";

    private static final Procedure PERMIT = new Procedure(
            Procedure.CONSTRUCTION_PERMIT, "施工许可", "approvalBureau", Stage.PERMITS, 1, true, "依法办理施工许可，不能免除（JA-3-1）");

    Collection<Procedure> procedures() {
        Map<String, Procedure> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.merge(row.id(), row, ProcedureList::stricter));
        byId.merge(PERMIT.id(), PERMIT, ProcedureList::stricter);
        return byId.values();
    }

    boolean needs(String procedure) {
        return procedures().stream()
                .anyMatch(needed -> needed.needed() && needed.id().equals(procedure));
    }

    private static Procedure stricter(Procedure first, Procedure second) {
        return first.needed() || !second.needed() ? first : second;
    }
}
