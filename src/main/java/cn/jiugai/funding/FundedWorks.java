package cn.jiugai.funding;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.LineOwner;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksItem;
import cn.jiugai.scheme.WorksKind;
import cn.jiugai.sheet.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The works list of the scheme as the funding sees it, and the utilities by the names under which clerks know them. */
@Component
class FundedWorks {

    private final SchemeRecords schemes;
    private final Projects projects;
    private final Offices offices;
    private final Roles roles;

    FundedWorks(SchemeRecords schemes, Projects projects, Offices offices, Roles roles) {
        this.schemes = schemes;
        this.projects = projects;
        this.offices = offices;
        this.roles = roles;
    }

    /** As a plan sees them by which the telecom lines stand in the estimate (JA-2-8). */
    List<Works> of(String project) {
        return of(project, FundingLayout.PLAN);
    }

    List<Works> of(String project, FundingLayout layout) {
        String district = projects.get(project).district();
        return schemes.worksItems(project).stream()
                .map(item -> new Works(
                        item.number(),
                        item.label(),
                        paysItself(item, layout) ? name(district, item.line()) : null,
                        item.line() == LineOwner.TELECOM,
                        item.kind() == WorksKind.ELEVATORS,
                        item.cost()))
                .toList();
    }

    /** Names of the utilities' roles by all that a clerk may write for them: line, role, unit. */
    Map<String, String> utilities(String project) {
        String district = projects.get(project).district();
        Map<String, String> names = new HashMap<>();
        for (LineOwner line : LineOwner.values()) {
            line.role().ifPresent(role -> {
                String name = name(district, line);
                names.put(CellText.key(line.title()), name);
                names.put(CellText.key(name), name);
                offices.holder(district, project, role).ifPresent(unit -> names.put(CellText.key(unit.name()), name));
            });
        }
        return names;
    }

    /** The lines of a utility (JA-2-5, HG-6-2); telecom lines only where the plan means them too. */
    private static boolean paysItself(WorksItem item, FundingLayout layout) {
        return item.utilityOwned() && (layout.telecomPaysItself() || item.line() != LineOwner.TELECOM);
    }

    private String name(String district, LineOwner line) {
        return line.role().flatMap(role -> roles.name(district, role)).orElse(line.title());
    }
}
