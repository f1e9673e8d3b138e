package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.rule.Finding;
import cn.jiugai.tender.CertifiedPerson;
import java.util.List;
import java.util.Optional;

/**
 * Whether who answers for the contractor is the manager with whom it has won (JA-3.6-2, JA-3.6-1): a firm that bids with one person and
 * builds with another has bid under a borrowed name. Another person needs the approval of the department in charge.
 *
 * @param awarded the manager of the winning bid; empty if no award binds anybody
 * @param named who is to answer for the contractor; null if nobody is named yet
 * @param approval number of the approval of another manager; empty if there is none
 */
record StartManager(Optional<CertifiedPerson> awarded, Responsible named, Optional<String> approval) {

    List<Finding> findings() {
        return awarded.isEmpty() || named == null || named.certificate() == null || isAwarded() || approval.isPresent()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.6-2",
                        "登记的施工单位负责人是%s（证书%s），中标文件里的项目负责人是%s"
                                .formatted(named.name(), named.certificate(), awarded.get()),
                        "施工单位的负责人就是中标的项目负责人",
                        "缺区住建局同意更换项目负责人的批准文号",
                        "请登记中标的项目负责人；确需更换的，报区住建局批准后填写更换理由和批准文号"));
    }

    /** Name and certificate both: one certificate under two names is no less a sign than two certificates. */
    boolean isAwarded() {
        return awarded.filter(manager -> manager.hasCertificate(named.certificate()) && manager.isNamed(named.name()))
                .isPresent();
    }
}
