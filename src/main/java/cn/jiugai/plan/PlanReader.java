package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Optional;

/** Reads the workbook of a plan with its sheets 年度计划, 项目 and 小区, and 结转项目 where projects go on from the year before. */
final class PlanReader {

    private final PlanFacts facts;

    PlanReader(PlanFacts facts) {
        this.facts = facts;
    }

    /**
     * Reads and checks the whole workbook.
     *
     * @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then
     */
    PlanWorkbook read(byte[] content) {
        Workbook workbook = Workbook.open(content);
        Faults faults = new Faults();
        Optional<PublishedSheet.Published> published = PublishedSheet.read(workbook, faults);
        Optional<Integer> year = published.map(PublishedSheet.Published::year);
        ProjectSheet projectSheet = new ProjectSheet(facts, faults, year);
        List<PlannedProject> projects = projectSheet.read(workbook);
        CommunitySheet communitySheet = new CommunitySheet(facts, faults, projectSheet.numbers(), year);
        List<PlannedCommunity> communities = communitySheet.read(workbook);
        communitySheet.projectsWithoutCommunity();
        List<CarriedProject> carried = year.map(facts::carriedInto).orElse(List.of());
        new CarriedSheet(carried, faults).read(workbook);
        faults.throwIfAny();
        return new PlanWorkbook(year.orElseThrow(), published.orElseThrow().totals(), projects, communities, carried);
    }
}
