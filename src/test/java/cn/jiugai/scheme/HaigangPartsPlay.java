package cn.jiugai.scheme;

import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import cn.jiugai.sheet.SheetBuilder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plays the parts of a scheme of 海港区 that run side by side: money, units, facilities, rain water. */
@Component
class HaigangPartsPlay {

    private final Player player;
    private final SheetPlay uploads;

    HaigangPartsPlay(Player player, SheetPlay uploads) {
        this.player = player;
        this.uploads = uploads;
    }

    /** Five million yuan from the district alone, all units agree, no facility and no rain water network is new. */
    void play(String project) {
        player.complete(
                project, "userTask_stateTenure", Map.of("mixedUse", "no", "publicFlats", 0, "staffCommunity", "no"));
        uploads.take(
                project,
                "userTask_planSources",
                "funding-grants",
                new SheetBuilder()
                        .sheet(
                                "资金来源",
                                List.of(
                                        List.of("来源", "出资单位", "金额（元）", "用于第几项", "申请金额（元）", "批准金额（元）", "批准文号"),
                                        List.of("区级财政资金", "", 5000000, "", 5000000, 5000000, "海政办〔2024〕5号")))
                        .sheet(
                                "居民出资",
                                List.of(List.of("小区", "楼栋", "门牌号", "方式", "金额（元）", "实物或工时", "用于第几项", "同意日期", "同意文件")))
                        .build());
        player.complete(project, "userTask_planSources", Map.of());
        player.complete(
                project,
                "userTask_confirmDistrictMoney",
                Map.of("moneyOpinion", "confirm", "affordabilityReport", "海财评〔2024〕1号", "reportedOn", "2024-01-08"));
        player.complete(project, "userTask_askUnits", Map.of("matters", "4月至6月全区管网改造"));
        player.completeAll(
                project,
                "userTask_answerCoordination",
                Map.of("stance", "AGREES", "unitText", "按计划配合", "contact", "调度室"));
        player.complete(project, "userTask_listFacility", Map.of("facilityEntry", "done"));
        player.complete(project, "userTask_planRainwater", Map.of("rainNetwork", "no", "noRainReason", "2021年已分流"));
    }
}
