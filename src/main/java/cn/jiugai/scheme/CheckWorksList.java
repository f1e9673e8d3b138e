package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SurveyRecords;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses a works list that leaves charging or elevators of a community undecided (JA-4.7-1, JA-4.6-1). */
@Component
class CheckWorksList extends Check {

    private final WorksListRegister lists;
    private final Projects projects;
    private final SurveyRecords surveys;

    CheckWorksList(WorksListRegister lists, Projects projects, SurveyRecords surveys) {
        this.lists = lists;
        this.projects = projects;
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "核对改造内容清单";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new WorksPlan(
                        projects.communities(step.project()).stream()
                                .map(Community::name)
                                .toList(),
                        lists.submitted(step.project()).orElse(WorksList.EMPTY),
                        surveys.elevatorDemand(step.project()).stream()
                                .collect(Collectors.toMap(ElevatorDemand::community, ElevatorDemand::stairwells)))
                .check();
    }
}
