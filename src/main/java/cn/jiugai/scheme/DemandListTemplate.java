package cn.jiugai.scheme;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.consultation.Demand;
import cn.jiugai.consultation.RankedDemand;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The workbook of the works list to fill in, with the ranked demands; it brings what was uploaded last (HG-4.1-6). */
@Component
class DemandListTemplate {

    private final Projects projects;
    private final WorksListRegister lists;
    private final DemandReplyRegister replies;
    private final Purposes purposes;
    private final ConsultationRecords consultations;

    DemandListTemplate(
            Projects projects,
            WorksListRegister lists,
            DemandReplyRegister replies,
            Purposes purposes,
            ConsultationRecords consultations) {
        this.projects = projects;
        this.lists = lists;
        this.replies = replies;
        this.purposes = purposes;
        this.consultations = consultations;
    }

    byte[] of(String project) {
        String name = projects.get(project).name();
        List<String> communities =
                projects.communities(project).stream().map(Community::name).toList();
        WorksList list = lists.newest(project).orElse(WorksList.EMPTY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet items = workbook.newWorksheet(ItemSheet.NAME);
            Worksheet demands = workbook.newWorksheet(DemandSheet.NAME);
            DropDowns choices = new DropDowns(workbook.newWorksheet(DropDowns.NAME));
            ItemTemplate.write(
                    items, name, list, purposes.of(project), choices, choices.list(SheetCells.COMMUNITY, communities));
            demands(demands, name, choices, consultations.menuRanking(project), replies.newest(project));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void demands(
            Worksheet sheet,
            String project,
            DropDowns choices,
            List<RankedDemand> ranking,
            Map<Demand, DemandReply> replies) {
        String note = "说明：居民点菜的诉求按户数排列，逐项填“处理”：列入清单的填列入，不列入的填不列入并写明理由。名次、诉求、户数请勿改动。";
        int row = SheetHead.write(sheet, project + "居民诉求落实表", note, DemandSheet.COLUMNS);
        DropDowns.offer(
                choices.list(DemandSheet.REPLY, List.of(DemandSheet.INCLUDED, DemandSheet.LEFT_OUT)),
                sheet,
                DemandSheet.COLUMNS.indexOf(DemandSheet.REPLY));
        for (RankedDemand ranked : ranking) {
            sheet.value(row, 0, ranked.place());
            sheet.value(row, 1, ranked.demand().title());
            sheet.value(row, 2, ranked.households());
            DemandReply reply = replies.get(ranked.demand());
            if (reply != null) {
                sheet.value(row, 3, reply.included() ? DemandSheet.INCLUDED : DemandSheet.LEFT_OUT);
                sheet.value(row, 4, reply.reason());
            }
            row++;
        }
    }
}
