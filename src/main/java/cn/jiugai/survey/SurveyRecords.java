package cn.jiugai.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the surveys. */
@Component
public class SurveyRecords {

    private final SurveyRegister surveys;

    SurveyRecords(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    /** Names of the communities of the project of which one of the eight kinds is not on record (JA-3.1-1). */
    public List<String> communitiesWithoutFacts(String project) {
        return surveys.facts(project).stream()
                .filter(community -> !community.missing().isEmpty())
                .map(CommunityFacts::community)
                .toList();
    }

    /** The project as the street formed it from the survey. */
    public Optional<Formation> formation(String project) {
        return surveys.formation(project);
    }

    /** Stairwells of the project whose residents want an elevator; empty if it was not asked everywhere (JA-4.6-1). */
    public Optional<Integer> elevatorStairwells(String project) {
        List<CommunityFacts> communities = surveys.facts(project);
        boolean asked = communities.stream().allMatch(community -> community.elevatorStairwells() != null);
        return asked && !communities.isEmpty()
                ? Optional.of(communities.stream()
                        .mapToInt(CommunityFacts::elevatorStairwells)
                        .sum())
                : Optional.empty();
    }

    /** The same for each community that was surveyed; one that is missing was not asked (JA-4.6-1). */
    public List<ElevatorDemand> elevatorDemand(String project) {
        return surveys.facts(project).stream()
                .filter(community -> community.elevatorStairwells() != null)
                .map(community -> new ElevatorDemand(community.community(), community.elevatorStairwells()))
                .toList();
    }
}
