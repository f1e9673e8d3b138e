package cn.jiugai.acceptance;

import cn.jiugai.scheme.LineOwner;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The utilities on whose lines the scheme has works: they built, or their lines were touched. */
@Component
class WorksUtilities {

    private final SchemeRecords schemes;

    WorksUtilities(SchemeRecords schemes) {
        this.schemes = schemes;
    }

    /** Role ids in the order of the works list, each with what the scheme has for it. */
    Map<String, String> of(String project) {
        Map<String, String> utilities = new LinkedHashMap<>();
        for (WorksItem item : schemes.worksItems(project)) {
            item.line().role().ifPresent(role -> utilities.putIfAbsent(role, why(project, item.line())));
        }
        return utilities;
    }

    private String why(String project, LineOwner line) {
        return schemes.worksItems(project).stream()
                .filter(item -> item.line() == line)
                .map(item -> "第%d项".formatted(item.number()))
                .collect(Collectors.joining("、", "方案有%s管线的改造（".formatted(line.title()), "）"));
    }
}
