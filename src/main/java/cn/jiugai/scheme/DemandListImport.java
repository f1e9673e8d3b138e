package cn.jiugai.scheme;

import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.WorksListImport.Receipt;
import cn.jiugai.scheme.WorksListImport.Source;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a works list over that answers the demands of the households, all or nothing (HG-1-1, HG-4.1-6). */
@Component
class DemandListImport {

    private final WorksListRegister lists;
    private final DemandReplyRegister replies;
    private final Projects projects;
    private final Purposes purposes;
    private final ConsultationRecords consultations;

    DemandListImport(
            WorksListRegister lists,
            DemandReplyRegister replies,
            Projects projects,
            Purposes purposes,
            ConsultationRecords consultations) {
        this.lists = lists;
        this.replies = replies;
        this.projects = projects;
        this.purposes = purposes;
        this.consultations = consultations;
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(Source source, byte[] content) {
        String project = source.project();
        List<Community> communities = projects.communities(project);
        Faults faults = new Faults();
        Workbook workbook = Workbook.open(content);
        List<WorksItem> items = new ItemSheet(new SheetCells(communities), purposes.of(project), source.clause())
                .read(Table.read(workbook, ItemSheet.NAME, ItemSheet.COLUMNS, faults));
        List<DemandReply> said = new DemandSheet(consultations.offer(project).menu()).read(workbook, faults);
        if (items.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(ItemSheet.NAME, "没有数据", "每项改造内容一行");
        }
        faults.throwIfAny();
        WorksList list = new WorksList(items, List.of(), List.of());
        replies.add(lists.add(project, list, source.task(), source.person()), said);
        long included = said.stream().filter(DemandReply::included).count();
        return new Receipt(
                items.size(),
                "已登记改造内容%d项，共%s，代替此前上传的清单；居民诉求列入%d项，不列入%d项"
                        .formatted(items.size(), list.cost(), included, said.size() - included));
    }
}
