package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The road to the managing unit and what it has led to so far. */
@Component
class ShowManagement extends View {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;
    private final ManagingFirm firm;

    ShowManagement(HandoverRegister handovers, ManagementRegister managements, ManagingFirm firm) {
        this.handovers = handovers;
        this.managements = managements;
        this.firm = firm;
    }

    @Override
    public String label() {
        return "列出管理单位情况";
    }

    @Override
    protected String show(Step step) {
        Handover handover = handovers.of(step);
        List<String> lines = new ArrayList<>(List.of("途径：" + handover.road().title()));
        managements
                .contract(handover.id())
                .ifPresent(contract -> lines.add(
                        "物业服务合同：%s（%s签订，%d个月）".formatted(contract.number(), contract.signedOn(), contract.months())));
        Optional.ofNullable(handover.way()).ifPresent(way -> lines.add("管理方式：" + way.title()));
        firm.name(handover)
                .or(() -> Optional.ofNullable(handover.managingUnit()))
                .ifPresent(unit -> lines.add("管理单位：" + unit));
        Optional.ofNullable(handover.upkeepDuties()).ifPresent(duties -> lines.add("管养责任：" + duties));
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
