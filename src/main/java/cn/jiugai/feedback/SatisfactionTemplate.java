package cn.jiugai.feedback;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.feedback.SatisfactionRegister.Stored;
import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheet 满意度调查 to fill in: a row for each registered household that has not answered yet (JA-4.8-2). */
@Component
class SatisfactionTemplate {

    private final Projects projects;
    private final Households households;
    private final SatisfactionRegister answers;
    private final SampleRegister samples;
    private final ConsultationRecords consultations;

    SatisfactionTemplate(
            Projects projects,
            Households households,
            SatisfactionRegister answers,
            SampleRegister samples,
            ConsultationRecords consultations) {
        this.projects = projects;
        this.households = households;
        this.answers = answers;
        this.samples = samples;
        this.consultations = consultations;
    }

    byte[] of(String project, Survey survey) {
        String communities =
                projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
        String note = "说明：每户一行，没有答复的户先列在下面，填好渠道和总体评价才算答复；名单里没有的户接着往下填。小区填%s；渠道填%s；各项评价填%s，除总体评价外可以留空。"
                .formatted(communities, consultations.offer(project).channelTitles(), Rating.titles());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SatisfactionSheet.NAME);
            String title = projects.get(project).name() + "居民满意度调查表";
            int row = SheetHead.write(sheet, title, note, SatisfactionSheet.columns());
            for (Household home : unanswered(project, survey)) {
                sheet.value(row, 0, home.community());
                sheet.value(row, 1, home.building());
                sheet.value(row++, 2, home.door());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Of a survey with a list those on the list, else all that are registered. */
    private List<Household> unanswered(String project, Survey survey) {
        Set<String> heard = answers.inForce(survey.instance()).values().stream()
                .map(Stored::answer)
                .map(SatisfactionAnswer::household)
                .map(SatisfactionTemplate::key)
                .collect(Collectors.toSet());
        return households.of(project).stream()
                .filter(samples.asked(survey, households.byKey(project)))
                .filter(home -> !heard.contains(key(home)))
                .toList();
    }

    private static String key(Household home) {
        return home.community() + "/" + home.key();
    }
}
