package cn.jiugai.warranty;

import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays what follows the acceptance in Haigang, for the tests of this package. */
@Component
class WarrantyPlay {

    static final String SIGN = "userTask_signAgreement";

    private final Player player;
    private final JdbcClient jdbc;

    WarrantyPlay(Player player, JdbcClient jdbc) {
        this.player = player;
        this.jdbc = jdbc;
    }

    /** The project has passed the acceptance of its works on 15 October 2026. */
    void accept(String project) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, 1, ?, 'COMPLETION', date '2026-10-12', '小区现场', true, '海竣验〔2026〕3号',
                                date '2026-10-15')""").params("completion-" + project, project).update();
    }

    /** An accepted project whose agreement all three have signed. */
    void handOver(String project) {
        accept(project);
        player.start("handover", project);
        player.complete(project, "userTask_agreeManagement", management("一级"));
        player.complete(project, "userTask_draftAgreement", draft(60));
        player.completeAll(project, SIGN, signed("2026-10-20"));
    }

    static Map<String, Object> management(String grade) {
        return Map.of(
                "agreedWay", "COMMUNITY",
                "managingBody", "新北里社区",
                "serviceGrade", grade,
                "agreedOn", "2026-10-16",
                "attendingHouseholds", 72,
                "mechanism", "停车收益用于公共设施维修");
    }

    static Map<String, Object> draft(int waterproofing) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("agreementNumber", "海改移〔2026〕3号");
        draft.put("handedOver", "道路、管网、<健身器材>\n竣工图一套");
        draft.put("waterproofingMonths", waterproofing);
        draft.put("pipesMonths", 24);
        draft.put("otherWorksMonths", 12);
        draft.put("upkeepDuties", "公共照明由社区养护");
        return draft;
    }

    static Map<String, Object> signed(String day) {
        return Map.of("signing", "SIGNED", "signer", "张海", "signedOn", day);
    }
}
