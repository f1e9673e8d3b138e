package cn.jiugai.handover;

import static cn.jiugai.handover.CouncilSide.OWNERS_COMMITTEE;
import static cn.jiugai.handover.CouncilSide.PARTY_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.handover.Deliberation.PartText;
import cn.jiugai.handover.Deliberation.SideOpinion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.8-2、JA-3.8-5 四方写明，三个部分由现有各方同意")
class CouncilTest {

    private static final List<CouncilSide> TWO = List.of(PARTY_ORGANISATION, OWNERS_COMMITTEE);

    @Test
    @DisplayName("四方都写明，通过；一方没写明，不通过；都没写明，点名四方")
    void sides() {
        List<Seat> all = Arrays.stream(CouncilSide.values())
                .map(side -> new Seat(side, side.title(), null))
                .toList();
        assertThat(new Council(all, true).check().passed()).isTrue();
        List<Seat> three = new ArrayList<>(all.subList(0, 3));
        three.add(new Seat(CouncilSide.PROPERTY_FIRM, null, null));
        assertThat(new Council(three, true).check().reasons()).contains("现为3方，缺1方：物业服务企业");
        List<Seat> none = Arrays.stream(CouncilSide.values())
                .map(side -> new Seat(side, null, null))
                .toList();
        assertThat(new Council(none, false).check().reasons()).contains("现为0方，缺4方：社区党组织、社区居民委员会、业主委员会、物业服务企业");
    }

    @Test
    @DisplayName("四方都说尚未成立、只有一方已成立，都协商不成；两方已成立，可以")
    void nobodyToConsult() {
        assertThat(new Council(existing(2), false).check().passed()).isTrue();
        assertThat(new Council(existing(1), false).check().reasons())
                .isEqualTo("要求四方中至少2方已成立才能协商，现为已成立1方，缺1方。请核实社区党组织、居民委员会的情况，确未成立的先推动成立，再重新提交。（依据 JA-3.8-2）");
        assertThat(new Council(existing(0), false).check().reasons()).contains("现为已成立0方，缺2方");
    }

    private static List<Seat> existing(int number) {
        return Arrays.stream(CouncilSide.values())
                .map(side ->
                        side.ordinal() < number ? new Seat(side, side.title(), null) : new Seat(side, null, "正在筹备"))
                .toList();
    }

    @Test
    @DisplayName("有业主委员会、没有业主大会，不通过")
    void assembly() {
        List<Seat> seats = List.of(new Seat(PARTY_ORGANISATION, "党委", null), new Seat(OWNERS_COMMITTEE, "业委会", null));
        assertThat(new Council(seats, true).check().passed()).isTrue();
        assertThat(new Council(seats, false).check().reasons()).contains("业主大会一项不符", "JA-3.8-3");
    }

    @Test
    @DisplayName("三个部分都有、两方都同意，通过；没有表态的一方点名")
    void agreed() {
        List<SideOpinion> opinions = new ArrayList<>();
        for (CouncilSide side : TWO) {
            for (ManagementPart part : ManagementPart.values()) {
                opinions.add(new SideOpinion(1, side, part, true, null));
            }
        }
        assertThat(deliberation(texts(1, "规约"), opinions).agreement().passed()).isTrue();
        opinions.remove(opinions.size() - 1);
        assertThat(deliberation(texts(1, "规约"), opinions).agreement().reasons())
                .isEqualTo("要求“居民议事规则”由现有2方一致同意，现为1方，缺1方：业主委员会（没有表态）。请修改这一部分后重新召集协商，已同意且未改动的部分不再征求。（依据 JA-3.8-5）");
    }

    @Test
    @DisplayName("同意只对当时的文本有效：改了再问，改回原文仍算数；没改的不再问")
    void revised() {
        List<PartText> texts = new ArrayList<>(texts(1, "原文"));
        List<SideOpinion> opinions = List.of(
                new SideOpinion(1, PARTY_ORGANISATION, ManagementPart.RULES, true, null),
                new SideOpinion(1, PARTY_ORGANISATION, ManagementPart.MODE, true, null));
        texts.addAll(texts(2, "改过"));
        assertThat(deliberation(texts, opinions).isOpen(PARTY_ORGANISATION, ManagementPart.RULES))
                .isTrue();
        assertThat(deliberation(texts, opinions).isOpen(PARTY_ORGANISATION, ManagementPart.MODE))
                .isFalse();
        texts.addAll(texts(3, "原文"));
        assertThat(deliberation(texts, opinions).isOpen(PARTY_ORGANISATION, ManagementPart.RULES))
                .isFalse();
    }

    @Test
    @DisplayName("缺一个部分，点名；不同意的部分没改，点名")
    void plan() {
        assertThat(deliberation(texts(1, "规约"), List.of()).plan().passed()).isTrue();
        assertThat(deliberation(texts(1, null), List.of()).plan().reasons()).contains("现为2个部分，缺1个：管理规约");
        List<SideOpinion> against = List.of(new SideOpinion(1, OWNERS_COMMITTEE, ManagementPart.RULES, false, "太严"));
        assertThat(deliberation(texts(1, "规约"), against).plan().reasons()).contains("还要修改1个：管理规约");
    }

    private static Deliberation deliberation(List<PartText> texts, List<SideOpinion> opinions) {
        return new Deliberation(TWO, texts, opinions);
    }

    private static List<PartText> texts(int meeting, String rules) {
        return List.of(
                new PartText(meeting, ManagementPart.MODE, "模式"),
                new PartText(meeting, ManagementPart.RULES, rules),
                new PartText(meeting, ManagementPart.COUNCIL_RULES, "议事"));
    }
}
