package cn.jiugai.application;

import cn.jiugai.project.ApplicationTie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What applications have brought, for the selection and for the later phases of the projects that were selected. A subject
 * is the number of an application or of a project; a project's own record goes before that of its application.
 */
@Component
public class ApplicationRecords {

    private final ApplicationRegister applications;
    private final ConsentRegister consents;
    private final PropertyRegister property;
    private final WorkingBodyRegister bodies;
    private final ScoreRegister scores;
    private final ObjectProvider<ApplicationTie> ties;

    ApplicationRecords(
            ApplicationRegister applications,
            ConsentRegister consents,
            PropertyRegister property,
            WorkingBodyRegister bodies,
            ScoreRegister scores,
            ObjectProvider<ApplicationTie> ties) {
        this.applications = applications;
        this.consents = consents;
        this.property = property;
        this.bodies = bodies;
        this.scores = scores;
        this.ties = ties;
    }

    /** The applications that streets have reported for the plan of a year, in the order of their numbers. */
    public List<AppliedCommunity> reported(String district, int planYear) {
        return of(district, planYear).stream()
                .filter(applied -> applied.state() == ApplicationState.REPORTED)
                .toList();
    }

    /** All applications for the plan of a year whose facts are on record, in the order of their numbers. */
    public List<AppliedCommunity> of(String district, int planYear) {
        return applications.of(district, planYear);
    }

    /** Empty if there is no such application, or its facts are not on record yet. */
    public Optional<AppliedCommunity> find(String application) {
        return applications.find(application);
    }

    /** The application by which a project came into the plan. */
    public Optional<AppliedCommunity> ofProject(String project) {
        return tie(project).flatMap(applications::find);
    }

    /** @throws IllegalStateException in Chinese, if the facts of the application are not on record */
    public Consent consent(String application) {
        return consents.consent(applications.get(application));
    }

    /** The consensus of the owners on the property management; empty before it is reached. */
    public Optional<PropertyConsensus> consensus(String subject) {
        return subjects(subject)
                .flatMap(each -> property.consensus(each).stream())
                .findFirst();
    }

    public Optional<WorkingBody> workingBody(String subject) {
        return subjects(subject).flatMap(each -> bodies.find(each).stream()).findFirst();
    }

    /** The items in the order of the table; empty if that side has not scored. */
    public List<ItemScore> scores(String application, ScoreSide side) {
        return scores.items(application, side);
    }

    /** The sum of the points of a side, 0 if it has not scored. */
    public int points(String application, ScoreSide side) {
        return scores(application, side).stream().mapToInt(ItemScore::points).sum();
    }

    private Stream<String> subjects(String subject) {
        return Stream.concat(Stream.of(subject), tie(subject).stream());
    }

    private Optional<String> tie(String project) {
        return ties.stream().flatMap(tie -> tie.applicationOf(project).stream()).findFirst();
    }
}
