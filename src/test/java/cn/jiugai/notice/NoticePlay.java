package cn.jiugai.notice;

import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Plays the public notice of a scheme, for tests of this and of later phases. */
@Component
public class NoticePlay {

    private final Player player;
    private final Clock clock;

    NoticePlay(Player player, Clock clock) {
        this.player = player;
        this.clock = clock;
    }

    /** Posts the scheme today, with photographs, and waits until its days are over. */
    public void post(String project) {
        String today = LocalDate.now(clock).toString();
        player.complete(
                project,
                "userTask_postNotice",
                Map.of("noticeTitle", "新小区改造方案公示", "noticeMedia", "区政府网站", "postedOn", today));
        player.complete(
                project,
                "userTask_provePosting",
                Map.of("provedOn", today, "postingPlaces", "小区北门公示栏", "postingCopies", 4));
    }

    /** Three weeks later: more than seven working days, whatever holidays there are. */
    public void threeWeeks() {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(21))));
    }

    /** Closes the notice that hangs out, without objections. */
    public void close(String project) {
        player.complete(project, "userTask_concludeNotice", Map.of("noticeHandling", "conclude"));
    }
}
