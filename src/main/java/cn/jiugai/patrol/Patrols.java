package cn.jiugai.patrol;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Periods;
import cn.jiugai.engine.Processes;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes up the inspections that are owed for the weeks of a project's works (HG-4.2-2). */
@Component
class Patrols {

    static final String PROCESS = "weeklyInspection";

    private final PatrolRegister register;
    private final ConstructionRecords constructions;
    private final ProjectStates states;
    private final Periods periods;
    private final Processes processes;
    private final WorkCalendar calendar;

    Patrols(
            PatrolRegister register,
            ConstructionRecords constructions,
            ProjectStates states,
            Periods periods,
            Processes processes,
            WorkCalendar calendar) {
        this.register = register;
        this.constructions = constructions;
        this.states = states;
        this.periods = periods;
        this.processes = processes;
        this.calendar = calendar;
    }

    /**
     * Starts an inspection for each week of the works so far and each party that the model names, unless it is on record;
     * weeks that passed while the house was down are made up. Run again it does nothing.
     */
    @Transactional
    public void ensure(Project project) {
        List<String> parties = periods.everyWeekBy(project.district(), PROCESS);
        if (!parties.isEmpty() && states.lock(project.number()) == ProjectState.RUNNING) {
            List<PatrolWeek> weeks = weeks(project.number());
            parties.forEach(party -> ensure(project, party, weeks));
        }
    }

    private List<PatrolWeek> weeks(String project) {
        LocalDate today = calendar.today();
        LocalDate last = constructions
                .completedOn(project)
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return constructions
                .startedOn(project)
                .map(first -> PatrolWeek.over(first, last))
                .orElse(List.of());
    }

    private void ensure(Project project, String party, List<PatrolWeek> weeks) {
        Set<LocalDate> taken = register.taken(project.number(), party);
        weeks.stream()
                .filter(week -> !taken.contains(week.first()))
                .forEach(week -> processes.start(
                        project.district(),
                        PROCESS,
                        project.number(),
                        Map.of(
                                PatrolVariables.PATROL.name(),
                                register.open(project.number(), week, party),
                                "patrolParty",
                                party)));
    }
}
