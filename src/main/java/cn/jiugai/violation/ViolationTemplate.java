package cn.jiugai.violation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import cn.jiugai.survey.SeenViolation;
import cn.jiugai.survey.SurveyRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheet 违建清单 of a project: what is listed so far, and what the survey saw and nobody has looked into yet. */
@Component
class ViolationTemplate {

    private final Projects projects;
    private final SurveyRecords surveys;
    private final ViolationDrafts drafts;

    ViolationTemplate(Projects projects, SurveyRecords surveys, ViolationDrafts drafts) {
        this.projects = projects;
        this.surveys = surveys;
        this.drafts = drafts;
    }

    byte[] of(String project) {
        String communities =
                projects.communities(project).stream().map(Community::name).collect(Collectors.joining("、"));
        String note = "说明：每处一行。小区填%s；类别填%s；现状填%s，后一种只用于摸底看到、后来没有了的，并在“说明”里写核实情况。"
                .formatted(communities, ViolationKind.titles(), SiteState.titles());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(ViolationSheet.NAME);
            write(
                    sheet,
                    SheetHead.write(sheet, projects.get(project).name() + "违建清单", note, ViolationSheet.COLUMNS),
                    project);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int firstRow, String project) {
        int row = firstRow;
        ViolationList list = drafts.list(project);
        for (ListedViolation listed : list.violations()) {
            String state = SiteState.of(listed.structure(), listed.temporary()).title();
            cells(
                    sheet,
                    row++,
                    listed.community(),
                    listed.place(),
                    listed.kind().title(),
                    state,
                    "");
        }
        List<Long> known = drafts.lookedInto(project);
        for (SeenViolation seen : surveys.violationsSeen(project)) {
            String note = list.dismissed().stream()
                    .filter(dismissed -> dismissed.seen() == seen.id())
                    .map(DismissedViolation::note)
                    .findFirst()
                    .orElse("");
            if (!known.contains(seen.id()) || !note.isEmpty()) {
                String state = note.isEmpty() ? "" : SiteState.NOTHING.title();
                String kind = seen.kind().title();
                cells(sheet, row++, seen.communityName(), seen.place(), kind, state, note);
            }
        }
    }

    private static void cells(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }
}
