package cn.jiugai.assessment;

import cn.jiugai.office.Offices;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.project.ActiveProjects;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Counts what was renovated and invested where each unit had a part, from the register (HG-7-3). */
@Component
class UnitVolumes {

    private final ActiveProjects active;
    private final Projects projects;
    private final Offices offices;
    private final PaymentRecords payments;

    UnitVolumes(ActiveProjects active, Projects projects, Offices offices, PaymentRecords payments) {
        this.active = active;
        this.projects = projects;
        this.offices = offices;
        this.payments = payments;
    }

    /** By the id of the unit. */
    Map<String, UnitVolume> between(String district, List<String> units, AssessedPeriod period) {
        Map<String, UnitVolume> each = new HashMap<>();
        active.between(district, period.first(), period.last())
                .forEach(project -> each.put(project.number(), volume(project, period)));
        Map<String, UnitVolume> volumes = new HashMap<>();
        units.forEach(unit -> {
            Predicate<String> own = offices.partsOf(List.of(unit), district);
            volumes.put(
                    unit, each.keySet().stream().filter(own).map(each::get).reduce(UnitVolume.NONE, UnitVolume::plus));
        });
        return volumes;
    }

    private UnitVolume volume(Project project, AssessedPeriod period) {
        List<Community> communities = projects.communities(project.number());
        return new UnitVolume(
                1,
                communities.stream().mapToInt(Community::households).sum(),
                communities.stream().map(Community::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add),
                payments.paid(project.number()).stream()
                        .filter(paid -> !paid.paidOn().isBefore(period.first())
                                && !paid.paidOn().isAfter(period.last()))
                        .map(PaymentRecords.Payment::amount)
                        .reduce(Fen.ZERO, Fen::plus));
    }
}
