package cn.jiugai.scheme;

import cn.jiugai.office.DistrictChoices;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What works are for by the plan of each district (JA-4.2-1, HG-1-1). */
@Component
class Purposes {

    private final Map<String, List<Purpose>> purposes;
    private final Projects projects;

    Purposes(DistrictChoices choices, Projects projects) {
        this.purposes = choices.named("purposes", Purpose.values(), Purpose::title);
        this.projects = projects;
    }

    /** Those of the district of a project, in the order of its file. */
    List<Purpose> of(String project) {
        return purposes.get(projects.get(project).district());
    }
}
