package cn.jiugai.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of a site. */
@Component
public class SiteRecords {

    private final SectionRegister sections;
    private final PreparationRegister preparations;

    SiteRecords(SectionRegister sections, PreparationRegister preparations) {
        this.sections = sections;
        this.preparations = preparations;
    }

    /** The schedule by sections in the order of the works, with what is accepted (HG-4.2-8); empty before there is one. */
    public List<WorksSection> schedule(String project) {
        return sections.sections(project);
    }

    /** Who speaks for the residents' supervision group (HG-2-6); empty before it is founded. */
    public Optional<String> groupLeader(String project) {
        return preparations.group(project).map(SupervisionGroup::leader);
    }

    /** Whether the works go on when the air is heavily polluted (HG-5.3-1). */
    public boolean isListed(String project) {
        return preparations.listing(project).isPresent();
    }
}
