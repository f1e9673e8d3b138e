package cn.jiugai.permit;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the table asks for no procedure that the plan spares the project (HG-5.1-1): none for the land where no land
 * right changes, no permit for planning the land where no planning condition is adjusted.
 *
 * @param land the table asks for the procedure for the land
 * @param landChange the project changes land rights
 * @param landPlanning the table asks for the permit for planning the land
 * @param planningChange the project adjusts planning conditions
 */
record LandProcedures(boolean land, boolean landChange, boolean landPlanning, boolean planningChange) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (land && !landChange) {
            findings.add(tooMuch("不涉及土地权属变化的无需新办用地手续", "用地手续"));
        }
        if (landPlanning && !planningChange) {
            findings.add(tooMuch("不涉及规划条件调整的改建、扩建无需新办建设用地规划许可证", "建设用地规划许可证"));
        }
        return new Verdict(findings);
    }

    private static Finding tooMuch(String required, String procedure) {
        return new Finding("HG-5.1-1", "决策表列为需办", required, "多办1项：" + procedure, ProcedureList.REMEDY);
    }
}
