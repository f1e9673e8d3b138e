package cn.jiugai.consultation;

import cn.jiugai.project.ProjectStates;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what became of opinions, all or nothing. */
@Component
class OpinionImport {

    private final OpinionRegister opinions;
    private final ProjectStates states;

    OpinionImport(OpinionRegister opinions, ProjectStates states) {
        this.opinions = opinions;
        this.states = states;
    }

    /**
     * What the sender is told.
     *
     * @param settled opinions that the sheet decides on
     * @param open opinions that are still open
     */
    record Receipt(int settled, int open, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(String project, byte[] content, String person) {
        states.lock(project);
        List<Settlement> settlements = new OpinionSheet(
                        opinions.of(project).stream().map(Opinion::number).collect(Collectors.toSet()))
                .read(content);
        settlements.forEach(settlement -> opinions.settle(project, settlement, person));
        int open = (int) opinions.of(project).stream().filter(Opinion::isOpen).count();
        return new Receipt(settlements.size(), open, "已登记%d条意见的处理结果，还有%d条待处理".formatted(settlements.size(), open));
    }
}
