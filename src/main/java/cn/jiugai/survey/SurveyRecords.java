package cn.jiugai.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other phases may read of the surveys; of the communities that are in the project now. */
@Component
public class SurveyRecords {

    private final SurveyRegister surveys;
    private final DemandRegister demands;
    private final ListRegister lists;
    private final FormationRegister formations;

    SurveyRecords(SurveyRegister surveys, DemandRegister demands, ListRegister lists, FormationRegister formations) {
        this.surveys = surveys;
        this.demands = demands;
        this.lists = lists;
        this.formations = formations;
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
        return formations.newest(project);
    }

    /** Stairwells of the project whose residents want an elevator; empty if it was not asked everywhere (JA-4.6-1). */
    public Optional<Integer> elevatorStairwells(String project) {
        List<CommunityDemand> communities = demands.of(project);
        boolean asked = communities.stream().allMatch(community -> community.elevatorStairwells() != null);
        return asked && !communities.isEmpty()
                ? Optional.of(communities.stream()
                        .mapToInt(CommunityDemand::elevatorStairwells)
                        .sum())
                : Optional.empty();
    }

    /** The same for each community that was surveyed; one that is missing was not asked (JA-4.6-1). */
    public List<ElevatorDemand> elevatorDemand(String project) {
        return demands.of(project).stream()
                .filter(community -> community.elevatorStairwells() != null)
                .map(community -> new ElevatorDemand(community.community(), community.elevatorStairwells()))
                .toList();
    }

    /** Demand for charging, a row a community; those where it was not asked are left out (JA-4.7-1). */
    public List<ChargingDemand> chargingDemand(String project) {
        return demands.of(project).stream()
                .filter(community -> community.electricVehicles() != null && community.chargingPlaces() != null)
                .map(community -> new ChargingDemand(
                        community.community(), community.electricVehicles(), community.chargingPlaces()))
                .toList();
    }

    /** Idle rooms and land in and around the communities (JA-4.3-1). */
    public List<IdleSite> idleSites(String project) {
        return lists.sites(project);
    }

    /** Violations that the survey saw (JA-3.4-2). */
    public List<SeenViolation> violationsSeen(String project) {
        return lists.violations(project);
    }

    /** Public housing, a row for each owner in a community (JA-2-7). */
    public List<PublicHousing> publicHousing(String project) {
        return surveys.facts(project).stream()
                .flatMap(community -> Stream.of(
                        housing(
                                community,
                                community.tenure().stateOwner(),
                                community.tenure().stateFlats()),
                        housing(
                                community,
                                community.tenure().unitOwner(),
                                community.tenure().unitFlats())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PublicHousing> housing(CommunityFacts community, String owner, Integer flats) {
        return flats == null || flats == 0 || owner == null
                ? Optional.empty()
                : Optional.of(new PublicHousing(community.community(), owner, flats));
    }

    /** Former staff communities with their original owners (JA-2-7). */
    public List<StaffCommunity> formerStaffCommunities(String project) {
        return surveys.facts(project).stream()
                .filter(community -> community.tenure().originalOwner() != null)
                .map(community -> new StaffCommunity(
                        community.community(), community.tenure().originalOwner()))
                .toList();
    }
}
