package cn.jiugai.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.plan.AgeGroup;
import cn.jiugai.plan.AgeGroups;
import cn.jiugai.plan.GuaranteeTask;
import cn.jiugai.plan.TaskKind;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-3-10 竞争性排序：按得分由高到低，预算用完为止；HG-3-2 第一类全部列入后才排第二类")
class RankingTest {

    private static final AgeGroups GROUPS = new AgeGroups(2000, 2005);

    @Test
    @DisplayName("得分高的在前，与申报先后无关；合计正好等于预算的列入，前面的合计、预算、名次都写明")
    void fitsExactly() {
        List<Place> places = ranking("30", old("A", 80, "10"), old("B", 90, "20"));
        assertThat(names(places)).containsExactly("B小区", "A小区");
        assertThat(places).allMatch(Place::isSelected);
        assertThat(places.get(1).explanation())
                .isEqualTo("2000年底前建成，最终得分80分，全区第2名（共2个小区）。排在前面已列入的小区合计20.00元，"
                        + "本小区10.00元，可用于排序的预算30.00元：预算足够，列入年度计划（HG-3-10）。");
    }

    @Test
    @DisplayName("多1分钱也不列入，说明超出0.01元")
    void oneFenOver() {
        List<Place> places = ranking("30", old("A", 80, "10.01"), old("B", 90, "20"));
        assertThat(places.get(1).outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(places.get(1).explanation()).contains("列入后合计超出预算0.01元，不列入（HG-3-10）");
    }

    @Test
    @DisplayName("排在前面的装不下，后面再小也不越位，说明是哪一个装不下")
    void nobodyPasses() {
        List<Place> places = ranking("30", old("A", 90, "20"), old("B", 80, "15"), old("C", 70, "1"));
        assertThat(places)
                .extracting(Place::outcome)
                .containsExactly(Outcome.SELECTED, Outcome.OVER_BUDGET, Outcome.BEHIND);
        assertThat(places.get(2).explanation()).contains("排在前面的第2名B小区预算已不足，后面的小区不越位递补");
        assertThat(places.get(2).before()).isEqualTo(Fen.ofYuan("20"));
    }

    @Test
    @DisplayName("第二类得分再高也排在第一类后面；第一类全部列入，第二类接着用余下的预算")
    void secondGroupLast() {
        List<Place> places = ranking("30", young("Y", 99, "10"), old("A", 60, "20"));
        assertThat(names(places)).containsExactly("A小区", "Y小区");
        assertThat(places).allMatch(Place::isSelected);
        assertThat(places.get(1).explanation()).startsWith("2001至2005年建成，最终得分99分，全区第2名");
    }

    @Test
    @DisplayName("第一类有一个没有列入，第二类即使装得下也不列入（HG-3-2），说明是哪几个")
    void secondGroupClosed() {
        List<Place> places =
                ranking("30", young("Y", 99, "1"), old("A", 90, "20"), old("B", 80, "15"), old("C", 70, "1"));
        assertThat(places.get(3).outcome()).isEqualTo(Outcome.GROUP_CLOSED);
        assertThat(places.get(3).explanation())
                .contains("2000年底前建成的小区还有2个没有列入（第2名B小区、第3名C小区），2001至2005年建成的小区本年度不列入（HG-3-2）");
    }

    @Test
    @DisplayName("第二类自己装不下的，说明超出多少；再后面的不越位")
    void secondGroupOverBudget() {
        List<Place> places = ranking("30", young("Y", 99, "11"), young("Z", 98, "1"), old("A", 60, "20"));
        assertThat(places)
                .extracting(Place::outcome)
                .containsExactly(Outcome.SELECTED, Outcome.OVER_BUDGET, Outcome.BEHIND);
    }

    @Test
    @DisplayName("同分：同意率高的在前（精确比较，79/98高于80/100）；同意率相同的建成早的在前；再相同的申报在先的在前")
    void ties() {
        assertThat(names(ranking(
                        "100",
                        new Candidate("HG-apply-2024-01", "一", 1990, 80, 80, 100, Fen.ofYuan("1")),
                        new Candidate("HG-apply-2024-02", "二", 1995, 80, 79, 98, Fen.ofYuan("1")),
                        new Candidate("HG-apply-2024-03", "三", 1989, 80, 40, 50, Fen.ofYuan("1")),
                        new Candidate("HG-apply-2024-04", "四", 1989, 80, 8, 10, Fen.ofYuan("1")))))
                .containsExactly("二", "三", "四", "一");
    }

    @Test
    @DisplayName("2000年和2001年、2005年和2006年的分界；2006年建成的没有位置")
    void borders() {
        assertThat(GROUPS.of(2000)).contains(AgeGroup.FIRST);
        assertThat(GROUPS.of(2001)).contains(AgeGroup.SECOND);
        assertThat(GROUPS.of(2005)).contains(AgeGroup.SECOND);
        assertThat(GROUPS.of(2006)).isEmpty();
        assertThatThrownBy(() -> ranking("30", built("A", 90, "1", 2006))).hasMessageContaining("A小区（2006年建成）不在改造范围");
        assertThatThrownBy(() -> new AgeGroups(2005, 2005)).hasMessageContaining("应晚于");
    }

    @Test
    @DisplayName("每个小区都有名次和说明，一个不漏")
    void nothingDropped() {
        List<Place> places = ranking("15", old("A", 90, "20"), old("B", 80, "10"), young("Y", 70, "1"));
        assertThat(places).extracting(Place::rank).containsExactly(1, 2, 3);
        assertThat(places)
                .noneMatch(Place::isSelected)
                .noneMatch(place -> place.explanation().isBlank());
    }

    @Test
    @DisplayName("排序前核对：没有参评小区、重复、2006年建成、保障性任务超预算，一次说全")
    void facts() {
        assertThat(facts("100", List.of()).check().reasons())
                .isEqualTo("要求至少1个小区参加排序，现为0个小区，没有参评的小区。请核对截止日前各镇街是否已上报，退出排序的可以恢复；确实没有上报的，选“延长申报截止日”。（依据 HG-3-10）");
        assertThat(facts("10", List.of(task("丙 小区", "10.01")), old("A", 1, "1"), built("B", 1, "1", 2006))
                        .check()
                        .reasons())
                .contains("要求2005年底前建成，现为B小区2006年建成，晚1年。请让HG-apply-2024-B退出排序。（依据 HG-3-2）")
                .contains("要求不超过年度预算10.00元，现为保障性任务合计10.01元，超出0.01元。请删减保障性任务，或选“请区财政局重新核定年度预算”。（依据 HG-3-12）");
        RankingFacts twice = facts("100", List.of(task("A 小区", "1")), old("A", 1, "1"), old("B", 1, "1"));
        assertThat(twice.check().reasons())
                .isEqualTo("要求一个小区一年只列入1次，现为A小区列入2次，重复的是HG-apply-2024-A、保障性任务1。"
                        + "请只保留一个：其余的退出排序，或从保障性任务中删去。（依据 HG-3-10）");
    }

    @Test
    @DisplayName("HG-2-2 复核户数变多后再核同意率：80/100可以，79/99还差1户")
    void consentAgain() {
        assertThat(facts("10", List.of(), consent(80, 100)).check().passed()).isTrue();
        assertThat(facts("10", List.of(), consent(79, 99)).check().reasons())
                .isEqualTo(
                        "要求同意改造的户数不低于全部户数的80%，现为甲小区复核99户中79户同意，还差1户。" + "请让HG-apply-2024-01退出排序，或重新复核户数。（依据 HG-2-2）");
    }

    private static Candidate consent(int agreeing, int households) {
        return new Candidate("HG-apply-2024-01", "甲小区", 1990, 80, agreeing, households, Fen.ofYuan("1"));
    }

    @Test
    @DisplayName("HG-3-12 保障性任务的资金从预算里先扣，正好用完也可以")
    void tasksCountWithin() {
        RankingFacts all = facts("10", List.of(task("丙", "10")), old("A", 1, "1"));
        assertThat(all.check().passed()).isTrue();
        assertThat(all.available()).isEqualTo(Fen.ZERO);
    }

    private static List<Place> ranking(String budget, Candidate... candidates) {
        return new Ranking(List.of(candidates), GROUPS, Fen.ofYuan(budget)).places();
    }

    private static RankingFacts facts(String budget, List<GuaranteeTask> tasks, Candidate... candidates) {
        return new RankingFacts(List.of(candidates), tasks, GROUPS, Ratio.parse("80%"), Fen.ofYuan(budget));
    }

    private static GuaranteeTask task(String community, String yuan) {
        return new GuaranteeTask(1, TaskKind.SAFETY, community, "wenhuaStreet", "外墙脱落", "1号", Fen.ofYuan(yuan));
    }

    private static Candidate old(String name, int score, String yuan) {
        return built(name, score, yuan, 1995);
    }

    private static Candidate young(String name, int score, String yuan) {
        return built(name, score, yuan, 2003);
    }

    private static Candidate built(String name, int score, String yuan, int year) {
        return new Candidate("HG-apply-2024-" + name, name + "小区", year, score, 90, 100, Fen.ofYuan(yuan));
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(place -> place.candidate().community()).toList();
    }
}
