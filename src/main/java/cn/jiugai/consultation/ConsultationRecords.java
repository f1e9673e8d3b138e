package cn.jiugai.consultation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the consultations. */
@Component
public class ConsultationRecords {

    private final OpinionRegister opinions;
    private final ScopeRegister scopes;
    private final DiscussionRegister discussions;

    ConsultationRecords(OpinionRegister opinions, ScopeRegister scopes, DiscussionRegister discussions) {
        this.opinions = opinions;
        this.scopes = scopes;
        this.discussions = discussions;
    }

    /** The opinions of all rounds that are neither adopted nor answered; while there is one, no scheme may be submitted (JA-3.2-4). */
    public List<OpenOpinion> openOpinions(String project) {
        return opinions.of(project).stream()
                .filter(Opinion::isOpen)
                .map(opinion -> new OpenOpinion(opinion.number(), opinion.household(), opinion.opinion()))
                .toList();
    }

    /** The scope of the project, if it was confirmed (JA-3.1-4). */
    public Optional<SettledScope> confirmedScope(String project) {
        return scopes.newest(project).filter(SettledScope::confirmed);
    }

    /** The residents' discussion of the newest draft that was discussed (JA-3.2-3). */
    public Optional<Discussion> lastDiscussion(String project) {
        return discussions.newest(project);
    }
}
