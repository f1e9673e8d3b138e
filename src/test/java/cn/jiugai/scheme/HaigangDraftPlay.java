package cn.jiugai.scheme;

import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plays the drafting of a scheme of 海港区, for tests of this and of later phases. */
@Component
public class HaigangDraftPlay {

    private final Player player;
    private final SheetPlay uploads;
    private final Clock clock;

    HaigangDraftPlay(Player player, SheetPlay uploads, Clock clock) {
        this.player = player;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Completes all steps of the process {@code schemeDraft}, whoever has started it; nothing historic is concerned. */
    public void play(String project, String community) {
        player.complete(project, "userTask_draftScheme", scheme("none", null));
        uploads.take(
                project,
                "userTask_listWorks",
                "demand-list",
                new DemandListRows()
                        .usual(community)
                        .reply("供热管线", "列入", "")
                        .reply("加装电梯", "不列入", "楼间距不足，保留后续加装空间")
                        .build());
        player.complete(
                project,
                "userTask_listWorks",
                Map.of("listedOn", LocalDate.now(clock).toString()));
    }

    /** A scheme in words, with two green techniques. */
    public static Map<String, Object> scheme(String historic, String name) {
        Map<String, Object> scheme = new HashMap<>();
        scheme.put("guide", "河北省老旧小区改造技术导则");
        scheme.put("standard", "冀建房市〔2023〕4号");
        for (SchemePart part : SchemePart.values()) {
            scheme.put(part.variable().name(), part.title() + "内容");
        }
        scheme.put("greenTechniques", List.of("LED节能照明", "透水铺装和下凹式绿地"));
        scheme.put("historic", historic);
        if (name != null) {
            scheme.put("historicName", name);
        }
        return scheme;
    }
}
