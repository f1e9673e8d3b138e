package cn.jiugai.consultation;

import cn.jiugai.consultation.AnswerImport.Source;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the residents' discussion of a draft scheme, for tests of this and of later phases. */
@Component
public class DiscussionPlay {

    private final Player player;
    private final AnswerImport answers;
    private final DiscussionRegister discussions;
    private final Projects projects;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DiscussionPlay(
            Player player,
            AnswerImport answers,
            DiscussionRegister discussions,
            Projects projects,
            TransactionTemplate transaction,
            Clock clock) {
        this.player = player;
        this.answers = answers;
        this.discussions = discussions;
        this.projects = projects;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Completes all steps of the process {@code residentsDiscussion}, whoever has started it; nobody objects. */
    public void play(String project) {
        player.complete(
                project,
                "userTask_holdDiscussion",
                Map.of(
                        "discussedOn",
                        LocalDate.now(clock).toString(),
                        "discussionPlace",
                        "社区会议室",
                        "participants",
                        42,
                        "discussionOutcome",
                        "基本同意方案"));
        answer(project, "");
        player.complete(project, "userTask_collectDraftAnswers", Map.of());
        player.complete(project, "userTask_settleDraftOpinions", Map.of());
    }

    /** A household says something more to the draft that was discussed last; nobody has settled it yet. */
    public void opinion(String project, String opinion) {
        answer(project, opinion);
    }

    /** The same household takes it back. */
    public void withdraw(String project) {
        answer(project, "");
    }

    /** Every second household answers, on both ways; the first one with this opinion, if there is one. */
    private void answer(String project, String opinion) {
        List<List<Object>> rows = new ArrayList<>();
        for (Community community : projects.communities(project)) {
            for (int door = 1; door <= (community.households() + 1) / 2; door++) {
                rows.add(List.of(
                        community.name(),
                        "1栋",
                        String.valueOf(door),
                        "",
                        door % 2 == 0 ? "微信群" : "入户",
                        "同意",
                        rows.isEmpty() ? opinion : ""));
            }
        }
        int round = discussions.newest(project).orElseThrow().round();
        transaction.executeWithoutResult(status -> answers.take(
                new Source(project, round, "test", "test"),
                AnswerRows.draft(rows),
                (communities, known) -> new DraftSheet(SampleOffers.JINAN, communities, known)));
    }
}
