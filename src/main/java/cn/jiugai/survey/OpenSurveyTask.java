package cn.jiugai.survey;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the community of a survey task, and brings what is already known of it, so that only gaps have to be filled in. */
@Component
class OpenSurveyTask extends Opener {

    private final SurveyRegister surveys;
    private final Projects projects;

    OpenSurveyTask(SurveyRegister surveys, Projects projects) {
        this.surveys = surveys;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "注明小区，带出已填内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SurveyVariables.COMMUNITY);
    }

    /** The figures of the plan stand there until others were counted. */
    @Override
    protected void open(Step step, Sheet sheet) {
        String name = step.get(SurveyVariables.COMMUNITY);
        sheet.about(name);
        projects.communities(step.project()).stream()
                .filter(community -> community.name().equals(name))
                .forEach(planned ->
                        fill(sheet, new Figures(planned.households(), planned.buildings(), planned.areaM2())));
        surveys.facts(step.project()).stream()
                .filter(community -> community.community().equals(name))
                .forEach(known -> {
                    fill(sheet, known.figures());
                    fill(sheet, known.tenure());
                    fill(sheet, known);
                });
    }

    private static void fill(Sheet sheet, Figures figures) {
        sheet.fill(SurveyVariables.COUNTED_HOUSEHOLDS, figures.households());
        sheet.fill(SurveyVariables.COUNTED_BUILDINGS, figures.buildings());
        sheet.fill(SurveyVariables.COUNTED_AREA, figures.areaM2());
    }

    private static void fill(Sheet sheet, Tenure tenure) {
        sheet.fill(SurveyVariables.STATE_OWNED_FLATS, tenure.stateFlats());
        sheet.fill(SurveyVariables.STATE_OWNER, tenure.stateOwner());
        sheet.fill(SurveyVariables.UNIT_OWNED_FLATS, tenure.unitFlats());
        sheet.fill(SurveyVariables.UNIT_OWNER, tenure.unitOwner());
        if (tenure.staffCommunity() != null) {
            sheet.fill(SurveyVariables.STAFF_COMMUNITY, tenure.staffCommunity() ? "yes" : "no");
        }
        sheet.fill(SurveyVariables.ORIGINAL_OWNER, tenure.originalOwner());
    }

    private static void fill(Sheet sheet, CommunityFacts community) {
        for (FactKind kind : FactKind.values()) {
            sheet.fill(kind.measure(), community.of(kind).measure());
            sheet.fill(kind.condition(), community.of(kind).condition());
        }
    }
}
