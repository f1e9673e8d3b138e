package cn.jiugai.acceptance;

import cn.jiugai.office.Roles;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the comparison of a meeting over, all or nothing; a later sheet takes the place of an earlier one. */
@Component
class ComparisonImport {

    private final PlannedItems planned;
    private final Comparisons comparisons;
    private final WorksUtilities utilities;
    private final Roles roles;

    ComparisonImport(PlannedItems planned, Comparisons comparisons, WorksUtilities utilities, Roles roles) {
        this.planned = planned;
        this.comparisons = comparisons;
        this.utilities = utilities;
        this.roles = roles;
    }

    /** What the sender is told. */
    record Receipt(int items, int deviations, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(String district, String project, String instance, byte[] content) {
        List<ComparedItem> items =
                new ComparisonSheet(planned.of(project), responsible(district, project)).read(content);
        comparisons.replace(instance, items);
        int deviations = (int) items.stream().filter(item -> !item.conforms()).count();
        return new Receipt(items.size(), deviations, "已登记%d项比对结果，其中%d项不一致".formatted(items.size(), deviations));
    }

    /** Role ids by the words of the sheet, in the order in which they are offered. */
    Map<String, String> responsible(String district, String project) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(ResponsibleParties.ROLES.stream(), utilities.of(project).keySet().stream())
                .forEach(role -> roles.name(district, role).ifPresent(name -> names.put(CellText.key(name), role)));
        return names;
    }
}
