package cn.jiugai.acceptance;

import cn.jiugai.project.AgreedChanges;
import cn.jiugai.project.AgreedChanges.Change;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.ChargingDecision;
import cn.jiugai.scheme.ElevatorPlan;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.SitePurpose;
import cn.jiugai.scheme.SiteUse;
import cn.jiugai.scheme.WorksItem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that plan and scheme say a project is to have, in one list: the basis of the comparison (JA-3.7-3). */
@Component
class PlannedItems {

    /** As long as the columns that keep the list of a meeting. */
    private static final int PLACE = 200;

    private static final int TEXT = 1000;

    private final Projects projects;
    private final SchemeRecords schemes;
    private final ObjectProvider<AgreedChanges> changes;

    PlannedItems(Projects projects, SchemeRecords schemes, ObjectProvider<AgreedChanges> changes) {
        this.changes = changes;
        this.projects = projects;
        this.schemes = schemes;
    }

    /** In the order of the sheet; their places in the list are their numbers, from 1. */
    List<PlannedItem> of(String project) {
        return Stream.of(
                        projects.communities(project).stream().map(PlannedItems::scope),
                        Stream.of(new PlannedItem(
                                PlannedSource.PLAN,
                                "全部小区",
                                "投资",
                                "计划投资%s".formatted(projects.get(project).estimate()))),
                        schemes.worksItems(project).stream().map(PlannedItems::works),
                        schemes.elevatorPlans(project).stream().map(PlannedItems::elevators),
                        schemes.chargingDecisions(project).stream().map(PlannedItems::charging),
                        schemes.siteUses(project).stream().map(PlannedItems::site),
                        changes.stream()
                                .flatMap(agreed -> agreed.of(project).stream())
                                .map(PlannedItems::change))
                .flatMap(items -> items)
                .toList();
    }

    private static PlannedItem change(Change change) {
        return new PlannedItem(
                PlannedSource.CHANGE, cut(change.items(), PLACE), change.name(), cut(change.content(), TEXT));
    }

    /** The application has the full text; here it says which one is meant. */
    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static PlannedItem scope(Community community) {
        return new PlannedItem(
                PlannedSource.PLAN,
                community.name(),
                "改造范围",
                "%d户、%d栋、%s㎡"
                        .formatted(
                                community.households(),
                                community.buildings(),
                                community.areaM2().stripTrailingZeros().toPlainString()));
    }

    private static PlannedItem works(WorksItem item) {
        return new PlannedItem(
                PlannedSource.WORKS,
                item.community(),
                item.name(),
                "%s，%s，%s，%s".formatted(item.kind().title(), item.worksClass().title(), item.place(), item.cost()));
    }

    private static PlannedItem elevators(ElevatorPlan plan) {
        return new PlannedItem(
                PlannedSource.ELEVATOR,
                plan.community(),
                "加装电梯",
                plan.stairwells() > 0 ? "同步加装%d个单元".formatted(plan.stairwells()) : "保留加装空间：" + plan.spaceKept());
    }

    private static PlannedItem charging(ChargingDecision decision) {
        return new PlannedItem(
                PlannedSource.CHARGING,
                decision.community(),
                "电动车停放充电",
                decision.place() == null
                        ? "不设置：" + decision.reason()
                        : "%s，%d个车位".formatted(decision.place(), decision.spaces()));
    }

    private static PlannedItem site(SiteUse use) {
        return new PlannedItem(
                PlannedSource.SITE,
                use.place(),
                "场地利用",
                use.purpose() == SitePurpose.UNUSED || use.note() != null
                        ? "%s（%s）".formatted(use.purpose().title(), use.note())
                        : use.purpose().title());
    }
}
