package cn.jiugai.consultation;

import cn.jiugai.project.Household;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says for a form how many households have answered in a round, by community and channel, and which doors have not. */
@Component
class CoverageText {

    private static final int DOORS = 12;

    private final AnswerFigures figures;
    private final AnswerRegister answers;
    private final Offers offers;

    CoverageText(AnswerFigures figures, AnswerRegister answers, Offers offers) {
        this.figures = figures;
        this.answers = answers;
        this.offers = offers;
    }

    String of(String project, int round) {
        List<Coverage> communities = figures.coverage(project, round);
        Offer offer = offers.of(project);
        Map<Channel, Integer> channels = figures.channels(project, round);
        return "%s\n- %s\n\n渠道：%s\n\n%s\n\n%s"
                .formatted(
                        communities.stream().map(each -> "- " + each).collect(Collectors.joining("\n")),
                        Coverage.total(communities),
                        counts(offer.channels(), Channel::title, channels),
                        round == Rounds.DEMAND
                                ? "需求：" + counts(offer.menu(), Demand::title, figures.demands(project, round))
                                : "态度："
                                        + counts(
                                                List.of(Stance.values()),
                                                Stance::title,
                                                figures.stances(project, round)),
                        missing(project, round, communities));
    }

    private static <E> String counts(List<E> values, Function<E, String> title, Map<E, Integer> counts) {
        return values.stream()
                .map(value -> "%s%d户".formatted(title.apply(value), counts.getOrDefault(value, 0)))
                .collect(Collectors.joining("，"));
    }

    private String missing(String project, int round, List<Coverage> communities) {
        Map<String, List<Household>> open = answers.unanswered(project, round).stream()
                .collect(Collectors.groupingBy(Household::community, LinkedHashMap::new, Collectors.toList()));
        return communities.stream()
                .filter(community -> community.answered() < community.households())
                .map(community -> missing(community, open.getOrDefault(community.community(), List.of())))
                .collect(Collectors.joining("\n"));
    }

    /** Households that nobody has named by their address can only be counted. */
    private static String missing(Coverage community, List<Household> known) {
        int nameless = community.households() - community.answered() - known.size();
        Stream<String> buildings = known.stream()
                .collect(Collectors.groupingBy(Household::building, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(building -> "%s%d户（%s）"
                        .formatted(building.getKey(), building.getValue().size(), doors(building.getValue())));
        Stream<String> rest = nameless > 0 ? Stream.of("门牌未登记的%d户".formatted(nameless)) : Stream.empty();
        List<String> lines = Stream.concat(buildings, rest).toList();
        String between = lines.size() == 1 ? "" : "\n  - ";
        return "- %s未答复：%s%s".formatted(community.community(), between, String.join(between, lines));
    }

    private static String doors(List<Household> homes) {
        String first = homes.stream().limit(DOORS).map(Household::door).collect(Collectors.joining("、"));
        return homes.size() > DOORS ? first + "等" : first;
    }
}
