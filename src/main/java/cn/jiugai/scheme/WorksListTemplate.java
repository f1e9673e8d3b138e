package cn.jiugai.scheme;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.sheet.SheetHead;
import cn.jiugai.survey.ChargingDemand;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SurveyRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The workbook of the works list to fill in, with drop-down lists; it brings what was uploaded last. */
@Component
class WorksListTemplate {

    private final Projects projects;
    private final WorksListRegister lists;
    private final SurveyRecords surveys;
    private final Purposes purposes;

    WorksListTemplate(Projects projects, WorksListRegister lists, SurveyRecords surveys, Purposes purposes) {
        this.projects = projects;
        this.lists = lists;
        this.surveys = surveys;
        this.purposes = purposes;
    }

    byte[] of(String project) {
        String name = projects.get(project).name();
        List<String> communities =
                projects.communities(project).stream().map(Community::name).toList();
        WorksList list = lists.newest(project).orElse(WorksList.EMPTY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet items = workbook.newWorksheet(ItemSheet.NAME);
            Worksheet charging = workbook.newWorksheet(ChargingSheet.NAME);
            Worksheet elevators = workbook.newWorksheet(ElevatorSheet.NAME);
            DropDowns choices = new DropDowns(workbook.newWorksheet(DropDowns.NAME));
            Range offered = choices.list(SheetCells.COMMUNITY, communities);
            List.of(charging, elevators).forEach(sheet -> DropDowns.offer(offered, sheet, 0));
            ItemTemplate.write(items, name, list, purposes.of(project), choices, offered);
            charging(charging, name, list, communities, surveys.chargingDemand(project));
            elevators(elevators, name, list, communities, surveys.elevatorDemand(project));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void charging(
            Worksheet sheet, String project, WorksList list, List<String> communities, List<ChargingDemand> demand) {
        String note = "说明：每个小区都要填，居民需要的车位数来自调查摸底。设置充电设施的，每处一行，填选定位置和车位数；不设置的，只填理由。选定的位置由消防救援机构确认。";
        int row = SheetHead.write(sheet, project + "电动车停放充电设施安排", note, ChargingSheet.COLUMNS);
        var wanted = demand.stream().collect(Collectors.toMap(ChargingDemand::community, ChargingDemand::wantedPlaces));
        for (String community : communities) {
            List<ChargingDecision> decisions = list.charging().stream()
                    .filter(decision -> decision.community().equals(community))
                    .toList();
            for (ChargingDecision decision :
                    decisions.isEmpty() ? List.of(new ChargingDecision(community, null, null, null)) : decisions) {
                WorksListRow.write(sheet, row++, decision, wanted.get(community));
            }
        }
    }

    private static void elevators(
            Worksheet sheet, String project, WorksList list, List<String> communities, List<ElevatorDemand> demand) {
        String note = "说明：一个小区一行。有加装需求的，填同步加装的单元数和施工工序安排，避免重复施工；暂无需求的，写明保留的加装空间。";
        int row = SheetHead.write(sheet, project + "加装电梯安排", note, ElevatorSheet.COLUMNS);
        var stairwells =
                demand.stream().collect(Collectors.toMap(ElevatorDemand::community, ElevatorDemand::stairwells));
        var plans = list.elevators().stream().collect(Collectors.toMap(ElevatorPlan::community, plan -> plan));
        for (String community : communities) {
            ElevatorPlan plan = plans.getOrDefault(community, new ElevatorPlan(community, 0, null, null));
            WorksListRow.write(sheet, row++, plan, stairwells.get(community));
        }
    }
}
