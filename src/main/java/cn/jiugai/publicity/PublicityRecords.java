package cn.jiugai.publicity;

import cn.jiugai.office.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases and pages may read of publicity and model projects. */
@Component
public class PublicityRecords {

    private final Publications publications;
    private final ModelProjects models;
    private final PublicityChannels channels;
    private final Offices offices;

    PublicityRecords(Publications publications, ModelProjects models, PublicityChannels channels, Offices offices) {
        this.channels = channels;
        this.publications = publications;
        this.models = models;
        this.offices = offices;
    }

    /**
     * Something that was published, as the page of its project lists it (JA-4.8-1).
     *
     * @param unit Chinese name of the unit
     * @param medium Chinese name of the medium
     * @param topic what it is about, in Chinese
     * @param link null for a medium without address
     */
    public record Published(
            String unit,
            String medium,
            String outlet,
            LocalDate publishedOn,
            String title,
            String topic,
            String link) {}

    /** What was published about the project, in the order of the days. */
    public List<Published> of(String project) {
        return publications.of(project).stream()
                .map(each -> new Published(
                        offices.nameOf(each.unit()),
                        each.medium().title(),
                        each.outlet(),
                        each.publishedOn(),
                        each.title(),
                        each.topic().title(),
                        each.link()))
                .toList();
    }

    /** The channels that the district asks for and in which nothing was published about the project yet, in Chinese (HG-7-2). */
    public List<String> missingChannels(String project) {
        return channels.missing(project);
    }

    /** What the department in charge has decided about the project as a model; empty while it has not (JA-4.8-3). */
    public Optional<ModelProject> model(String project) {
        return models.decided(project);
    }

    /** What the rule says about the project as a model, with its reasons in Chinese; empty while it was not asked. */
    public Optional<String> suggestion(String project) {
        return models.suggestion(project).map(ModelProjects.Suggested::reasons);
    }

    /** Numbers of the projects of a district that are suggested as models and wait for a decision. */
    public List<String> suggested(String district) {
        return models.suggested(district);
    }
}
