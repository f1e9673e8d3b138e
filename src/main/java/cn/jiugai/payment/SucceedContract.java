package cn.jiugai.payment;

import cn.jiugai.payment.ContractSuccessions.Succession;
import cn.jiugai.project.UnitReplaced;
import cn.jiugai.rule.Fen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Another contractor builds on under a contract of its own, and the contract sum follows (JA-3.5-4). */
@Component
class SucceedContract {

    private static final String BUILDER = "contractor";

    private final ContractSums sums;
    private final ContractSuccessions successions;

    SucceedContract(ContractSums sums, ContractSuccessions successions) {
        this.sums = sums;
        this.successions = successions;
    }

    @EventListener
    void succeed(UnitReplaced replaced) {
        if (replaced.role().equals(BUILDER)) {
            String project = replaced.project();
            Fen after = successions.settled(project).plus(replaced.settled()).plus(replaced.sum());
            sums.now(project)
                    .ifPresent(before -> successions.add(
                            project,
                            replaced.unit(),
                            new Succession(replaced.contract(), replaced.settled(), replaced.sum()),
                            before,
                            after,
                            replaced.day()));
        }
    }
}
