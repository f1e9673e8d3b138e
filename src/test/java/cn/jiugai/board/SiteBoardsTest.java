package cn.jiugai.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("两块公示牌（HG-4.2-1）")
class SiteBoardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final BoardParty BUILDER = new BoardParty("施工单位", "燕山建设集团", "孙施工", "139", true);
    private static final BoardParty TESTER = new BoardParty("检测单位", "秦皇岛工程检测公司", null, null, false);
    private static final StandingBoard FIRST = new StandingBoard(BoardKind.RESPONSIBLE, DAY, "小区东门");
    private static final StandingBoard SECOND = new StandingBoard(BoardKind.MATERIALS, DAY, "小区东门");
    private static final Material MATERIAL = new Material("SBS改性沥青防水卷材", "4mm", "某某牌", "屋面", "热熔满粘，搭接100mm");

    @Test
    @DisplayName("责任主体、内容、材料齐全，两块都立好：通过")
    void bothStand() {
        assertThat(new SiteBoards(List.of(BUILDER, TESTER), 1, 1, List.of(FIRST, SECOND)).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("只立了一块：点名缺哪一块")
    void oneMissing() {
        assertThat(sentences(new SiteBoards(List.of(BUILDER), 1, 1, List.of(FIRST))))
                .containsExactly("要求开工前两块公示牌都在施工现场设置，现为现场设置1块公示牌，缺1块：主要材料公示牌。请建设单位打印、设置后拍照登记。（依据 HG-4.2-1）");
        assertThat(sentences(new SiteBoards(List.of(BUILDER), 1, 1, List.of())))
                .singleElement()
                .asString()
                .contains("现场设置0块", "缺2块：责任主体公示牌、主要材料公示牌");
    }

    @Test
    @DisplayName("内容不全：单位、负责人、电话、改造内容、材料缺什么说什么")
    void incomplete() {
        SiteBoards boards = new SiteBoards(
                List.of(
                        BUILDER,
                        new BoardParty("监理单位", "监理公司", null, null, true),
                        new BoardParty("设计单位", "设计院", "钱某", null, true),
                        new BoardParty("检测单位", null, null, null, false)),
                0,
                0,
                List.of(FIRST, SECOND));
        assertThat(sentences(boards)).hasSize(3);
        assertThat(sentences(boards).get(0)).contains("4家责任主体中1家齐全", "缺3家：监理单位（缺负责人）；设计单位（缺电话）；检测单位（未指定单位）");
        assertThat(sentences(boards).get(1)).contains("改造内容0项");
        assertThat(sentences(boards).get(2)).contains("主要材料0种", "缺主要材料和工艺做法");
    }

    @Test
    @DisplayName("主要材料表：填好的表读回来一样；空表、重复的行逐处指明")
    void sheet() {
        assertThat(new MaterialSheet().read(MaterialTemplate.of("试验", List.of(MATERIAL))))
                .containsExactly(MATERIAL);
        assertThatThrownBy(() -> new MaterialSheet().read(MaterialTemplate.of("试验", List.of())))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        faulty -> assertThat(faulty.faults().toString()).contains("一种材料也没有"));
        assertThatThrownBy(() -> new MaterialSheet().read(MaterialTemplate.of("试验", List.of(MATERIAL, MATERIAL))))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        faulty -> assertThat(faulty.faults().toString()).contains("与第4行不同的材料"));
    }

    private static List<String> sentences(SiteBoards boards) {
        return boards.findings().stream().map(Finding::sentence).toList();
    }
}
