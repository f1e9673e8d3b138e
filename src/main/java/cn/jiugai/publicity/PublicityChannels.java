package cn.jiugai.publicity;

import cn.jiugai.engine.DistrictNumber;
import cn.jiugai.engine.Numbers;
import cn.jiugai.engine.Parameter;
import cn.jiugai.project.Projects;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The channels in which a district wants each project to be told of, as its table of numbers lists them; one without such a
 * line asks for none (HG-7-2).
 */
@Component
class PublicityChannels implements DistrictNumber {

    private static final Set<String> KNOWN =
            Arrays.stream(Medium.values()).map(Medium::channel).collect(Collectors.toCollection(LinkedHashSet::new));

    private static final Parameter<List<String>> ASKED = new Parameter<>(
            "publicityChannels", "宣传渠道", "用顿号隔开的渠道：" + String.join("、", KNOWN), PublicityChannels::read);

    private static final String SEPARATOR = "[、，,]";

    private final Publications publications;
    private final Projects projects;
    private final Numbers numbers;

    PublicityChannels(Publications publications, Projects projects, Numbers numbers) {
        this.publications = publications;
        this.projects = projects;
        this.numbers = numbers;
    }

    /** In the order of the table, in Chinese. */
    List<String> missing(String project) {
        Set<String> used = publications.of(project).stream()
                .map(publication -> publication.medium().channel())
                .collect(Collectors.toSet());
        return numbers.find(projects.get(project).district(), ASKED).stream()
                .flatMap(List::stream)
                .filter(channel -> !used.contains(channel))
                .toList();
    }

    @Override
    public Parameter<?> number() {
        return ASKED;
    }

    private static List<String> read(String text) {
        List<String> channels =
                Arrays.stream(text.split(SEPARATOR)).map(String::strip).toList();
        if (!KNOWN.containsAll(channels)) {
            throw new IllegalArgumentException("不是渠道");
        }
        return channels;
    }
}
