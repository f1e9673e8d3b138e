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
    private final Offers offers;
    private final MenuRegister menus;
    private final MeetingRegister meetings;

    ConsultationRecords(
            OpinionRegister opinions,
            ScopeRegister scopes,
            DiscussionRegister discussions,
            Offers offers,
            MenuRegister menus,
            MeetingRegister meetings) {
        this.opinions = opinions;
        this.scopes = scopes;
        this.discussions = discussions;
        this.offers = offers;
        this.menus = menus;
        this.meetings = meetings;
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

    /** What the households chose from the menu, by place; empty until the menus were ranked (HG-2-3). */
    public List<RankedDemand> menuRanking(String project) {
        return menus.of(project);
    }

    /** The seminars and expert reviews of the second round, in their order (HG-2-5). */
    public List<Meeting> meetings(String project) {
        return meetings.meetings(project);
    }

    /** What was proposed at them, and what became of it (HG-2-5). */
    public List<Proposal> proposals(String project) {
        return meetings.proposals(project);
    }

    /** What the households of the project's district are asked, and on which ways. */
    public Offer offer(String project) {
        return offers.of(project);
    }

    /** The residents' discussion of the newest draft that was discussed (JA-3.2-3). */
    public Optional<Discussion> lastDiscussion(String project) {
        return discussions.newest(project);
    }
}
