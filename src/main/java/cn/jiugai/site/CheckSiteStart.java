package cn.jiugai.site;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.PropertyConsensus;
import cn.jiugai.board.BoardRecords;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Refuses a start without both boards (HG-4.2-1), residents' supervision group (HG-2-6), schedule with milestones
 * (HG-4.2-8), consensus on the property management (HG-7-4) or entry in the guarantee list (HG-5.3-1); names everything
 * that is missing.
 */
@Component
class CheckSiteStart extends Gate {

    private final BoardRecords boards;
    private final ConstructionRecords constructions;
    private final ApplicationRecords applications;
    private final PreparationRegister preparations;
    private final SectionRegister sections;

    CheckSiteStart(
            BoardRecords boards,
            ConstructionRecords constructions,
            ApplicationRecords applications,
            PreparationRegister preparations,
            SectionRegister sections) {
        this.boards = boards;
        this.constructions = constructions;
        this.applications = applications;
        this.preparations = preparations;
        this.sections = sections;
    }

    @Override
    public String label() {
        return "核对开工准备";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SiteVariables.LEAST_MEMBERS, SiteVariables.LEAST_MILESTONES);
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        return new SiteStart(
                        boards.missing(step.district(), project),
                        constructions.unfitPersons(project),
                        preparations.group(project),
                        new WorksSchedule(
                                sections.sections(project),
                                constructions.plannedStart(project).orElse(null),
                                step.get(SiteVariables.LEAST_MILESTONES)),
                        applications.consensus(project).map(PropertyConsensus::document),
                        preparations.listing(project),
                        step.get(SiteVariables.LEAST_MEMBERS))
                .check();
    }
}
