package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The councils of the communities: their sides, their meetings, the plan's parts and what each side says (JA-3.8-5). */
@Component
class CouncilRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    CouncilRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sides of the council, in place of those stated before. */
    void state(long handover, List<Seat> seats) {
        jdbc.sql("delete from council_side where handover = ?").param(handover).update();
        seats.forEach(
                seat -> jdbc.sql("insert into council_side (handover, side, name, why_missing) values (?, ?, ?, ?)")
                        .params(handover, seat.side().name(), seat.name(), seat.whyMissing())
                        .update());
    }

    List<Seat> seats(long handover) {
        return jdbc
                .sql("select side, name, why_missing from council_side where handover = ?")
                .param(handover)
                .query(Seat.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Seat::side))
                .toList();
    }

    /** Writes a meeting as a new round, with the parts as it had them. */
    void hold(long handover, CouncilMeeting meeting, Map<ManagementPart, String> parts) {
        int round = meetings(handover).size() + 1;
        jdbc.sql("insert into council_meeting (handover, round, held_on, place) values (?, ?, ?, ?)")
                .params(handover, round, meeting.heldOn(), meeting.place())
                .update();
        for (ManagementPart part : ManagementPart.values()) {
            jdbc.sql("insert into council_part (handover, meeting, part, text) values (?, ?, ?, ?)")
                    .params(handover, round, part.name(), parts.get(part))
                    .update();
        }
    }

    List<CouncilMeeting> meetings(long handover) {
        return jdbc.sql("select held_on, place from council_meeting where handover = ? order by round")
                .param(handover)
                .query(CouncilMeeting.class)
                .list();
    }

    /** What a side says at the newest meeting. */
    void say(long handover, CouncilSide side, Said said) {
        jdbc.sql("""
                        insert into council_opinion (handover, meeting, side, part, agrees, reason, unit, person, given_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        handover,
                        meetings(handover).size(),
                        side.name(),
                        said.part().name(),
                        said.reason() == null,
                        said.reason(),
                        said.unit(),
                        said.person(),
                        OffsetDateTime.now(clock))
                .update();
    }

    Deliberation deliberation(long handover) {
        return new Deliberation(
                seats(handover).stream().filter(Seat::exists).map(Seat::side).toList(),
                jdbc.sql("select meeting, part, text from council_part where handover = ? order by meeting")
                        .param(handover)
                        .query(Deliberation.PartText.class)
                        .list(),
                jdbc.sql("select meeting, side, part, agrees, reason from council_opinion where handover = ?")
                        .param(handover)
                        .query(Deliberation.SideOpinion.class)
                        .list());
    }
}
