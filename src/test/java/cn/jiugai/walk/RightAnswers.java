package cn.jiugai.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The answers with which the walk-through gets on, by step: what a clerk writes who wants the project to end. */
final class RightAnswers {

    /** Answers to the steps that the walk-through does not meet. */
    private static final String SIDE_ROADS = "side-roads";

    private final Map<String, List<Map<String, Object>>> answers = new HashMap<>();

    RightAnswers(List<String> phases) {
        Stream.concat(phases.stream(), Stream.of(SIDE_ROADS))
                .flatMap(phase -> Walk.read(phase).stream())
                .filter(entry -> entry.wrong() == null && entry.step() != null)
                .forEach(entry -> answers.computeIfAbsent(entry.step(), step -> new ArrayList<>())
                        .add(entry.answer()));
    }

    /** One of the answers to a step; in later rounds the last one, which leads out of a loop. Empty if there is none. */
    Map<String, Object> to(String step, int round, Random random) {
        List<Map<String, Object>> known = answers.getOrDefault(step, List.of(Map.of()));
        return round > 2 ? known.get(known.size() - 1) : known.get(random.nextInt(known.size()));
    }
}
