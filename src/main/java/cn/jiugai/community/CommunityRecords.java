package cn.jiugai.community;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of the fourth and the fifth round. */
@Component
public class CommunityRecords {

    private final AgreedManagements management;
    private final CommunityLife life;

    CommunityRecords(AgreedManagements management, CommunityLife life) {
        this.management = management;
        this.life = life;
    }

    /** How the residents have agreed that their community is managed; empty before (HG-2-7). */
    public Optional<AgreedManagement> management(String project) {
        return management.newest(project);
    }

    /** The activities of the community after the handover, the first one first (HG-2-8). */
    public List<Activity> activities(String project) {
        return life.activities(project);
    }

    /** What residents have suggested, the first one first (HG-2-8). */
    public List<Suggestion> suggestions(String project) {
        return life.suggestions(project);
    }
}
