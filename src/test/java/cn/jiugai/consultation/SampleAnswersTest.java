package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("示例的居民需求表和意见表")
class SampleAnswersTest {

    /** The communities of project JA-2024-01 of the sample plan. */
    private static final List<Community> COMMUNITIES =
            List.of(community("云路新村", 212, 8), community("纺织厂宿舍", 168, 6), community("云露小区", 143, 6));

    @Test
    @DisplayName("需求表可以导入，523户中过半答复，入户和线上都有；每条意见在意见表中都有处理")
    void importable() throws IOException {
        List<Answer> answers = demand(Files.readAllBytes(SampleAnswers.ANSWERS));
        long opinions =
                answers.stream().filter(answer -> answer.opinion() != null).count();

        assertThat(answers).hasSizeGreaterThan(262);
        assertThat(answers).extracting(Answer::channel).contains(Channel.VISIT, Channel.WECHAT_GROUP, Channel.WEBSITE);
        assertThat(new OpinionSheet(Set.of(1, 2, 3, 4, 5)).read(Files.readAllBytes(SampleAnswers.OPINIONS)))
                .hasSize((int) opinions);
    }

    @Test
    @DisplayName("方案意见表可以导入，同样的户；两条意见接着编号6、7，在意见表中都有处理")
    void draft() throws IOException {
        List<Answer> answers = draft(Files.readAllBytes(SampleAnswers.DRAFT_ANSWERS));

        assertThat(answers)
                .extracting(answer -> answer.household().key())
                .isEqualTo(demand(Files.readAllBytes(SampleAnswers.ANSWERS)).stream()
                        .map(answer -> answer.household().key())
                        .toList());
        assertThat(answers).extracting(Answer::stance).contains(Stance.values());
        assertThat(answers.stream().filter(answer -> answer.opinion() != null)).hasSize(2);
        assertThat(new OpinionSheet(Set.of(6, 7)).read(Files.readAllBytes(SampleAnswers.DRAFT_OPINIONS)))
                .hasSize(2);
    }

    @Test
    @DisplayName("文件就是生成程序写出的内容")
    void upToDate() throws IOException {
        assertThat(demand(Files.readAllBytes(SampleAnswers.ANSWERS))).isEqualTo(demand(SampleAnswers.answers()));
        assertThat(draft(Files.readAllBytes(SampleAnswers.DRAFT_ANSWERS)))
                .isEqualTo(draft(SampleAnswers.draftAnswers()));
    }

    @Test
    @DisplayName("海港区新北里的点菜单答复可以导入：484户答复过半，四种渠道、每一项都有人选")
    void menu() throws IOException {
        List<Answer> answers = menu(Files.readAllBytes(SampleMenus.ANSWERS));

        assertThat(answers).hasSizeBetween(SampleMenus.HOUSEHOLDS / 2 + 1, SampleMenus.HOUSEHOLDS);
        assertThat(answers)
                .extracting(Answer::channel)
                .containsAll(SampleMenus.offer().channels());
        assertThat(answers)
                .flatExtracting(Answer::demands)
                .containsAll(SampleMenus.offer().menu());
        assertThat(answers).isEqualTo(menu(SampleMenus.answers()));
    }

    private static List<Answer> menu(byte[] content) throws IOException {
        Community community = new Community(
                null, "HG", SampleMenus.COMMUNITY, 1984, SampleMenus.HOUSEHOLDS, SampleMenus.BUILDINGS, BigDecimal.TEN);
        return new AnswerSheet(SampleMenus.offer(), List.of(community), List.of()).read(Workbook.open(content), false);
    }

    private static List<Answer> demand(byte[] content) {
        return new AnswerSheet(SampleOffers.JINAN, COMMUNITIES, List.of()).read(Workbook.open(content), false);
    }

    private static List<Answer> draft(byte[] content) {
        return new DraftSheet(SampleOffers.JINAN, COMMUNITIES, List.of()).read(Workbook.open(content), false);
    }

    private static Community community(String name, int households, int buildings) {
        return new Community(null, "JA-2024-01", name, 1990, households, buildings, BigDecimal.TEN);
    }
}
