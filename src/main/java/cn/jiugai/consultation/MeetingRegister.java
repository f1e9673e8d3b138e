package cn.jiugai.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the second round, and what was proposed at them (HG-2-5). */
@Component
class MeetingRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the meeting the next number of the project. */
    void add(String project, Meeting meeting, String person) {
        jdbc.sql("""
                        insert into consultation_meeting (project, number, kind, held_on, place, participants, topic,
                                                          conclusion, person, recorded_at)
                        values (:project,
                                (select coalesce(max(number), 0) + 1 from consultation_meeting where project = :project),
                                :kind, :heldOn, :place, :participants, :topic, :conclusion, :person, :now)""")
                .param("project", project)
                .param("kind", meeting.kind().name())
                .param("heldOn", meeting.heldOn())
                .param("place", meeting.place())
                .param("participants", meeting.participants())
                .param("topic", meeting.topic())
                .param("conclusion", meeting.conclusion())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What the experts said at the last meeting. */
    void judge(String project, int experts, String opinion) {
        jdbc.sql("""
                        update consultation_meeting set experts = :experts, expert_opinion = :opinion
                        where project = :project
                          and number = (select max(m.number) from consultation_meeting m where m.project = :project)""")
                .param("experts", experts)
                .param("opinion", opinion)
                .param("project", project)
                .update();
    }

    /** Each proposal belongs to the last meeting and gets the next number of the project. */
    void propose(String project, List<String> proposals) {
        proposals.forEach(proposal -> jdbc.sql("""
                        insert into meeting_proposal (project, number, meeting, proposal)
                        values (:project,
                                (select coalesce(max(number), 0) + 1 from meeting_proposal where project = :project),
                                (select max(number) from consultation_meeting where project = :project), :proposal)""")
                .param("project", project)
                .param("proposal", proposal)
                .update());
    }

    void settle(String project, int number, Outcome outcome, String answer, String person) {
        jdbc.sql("""
                        update meeting_proposal set outcome = :outcome, answer = :answer, settled_by = :person,
                                                    settled_at = :now
                        where project = :project and number = :number""")
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("project", project)
                .param("number", number)
                .update();
    }

    List<Meeting> meetings(String project) {
        return jdbc.sql("""
                        select number, kind, held_on, place, participants, topic, conclusion, experts, expert_opinion
                        from consultation_meeting where project = ? order by number""").param(project).query(Meeting.class).list();
    }

    List<Proposal> proposals(String project) {
        return jdbc.sql("""
                        select number, meeting, proposal, outcome, answer
                        from meeting_proposal where project = ? order by number""").param(project).query(Proposal.class).list();
    }
}
