package cn.jiugai.cockpit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.jiugai.cockpit.ElementFigures.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is open in a district at one moment, and the way from a call activity to what is open inside. */
final class OpenSteps {

    private final List<OpenStep> all;
    private final Map<String, List<OpenStep>> byInstance;

    OpenSteps(List<OpenStep> all) {
        this.all = all;
        this.byInstance = all.stream().collect(groupingBy(OpenStep::instance));
    }

    /** What is open at the elements of one process, by element. */
    Map<String, List<OpenStep>> at(String process) {
        return all.stream()
                .filter(step -> step.process().equals(process) && step.counts())
                .collect(groupingBy(OpenStep::element, LinkedHashMap::new, toList()));
    }

    /** The steps inside what was called, however deep, most projects first. */
    List<Place> inside(Collection<OpenStep> calls) {
        Map<List<String>, Integer> projects = calls.stream()
                .flatMap(this::leaves)
                .collect(groupingBy(
                        step -> List.of(step.process(), step.element(), step.name()),
                        collectingAndThen(mapping(OpenStep::project, toSet()), Set::size)));
        return projects.entrySet().stream()
                .map(place -> new Place(
                        place.getKey().get(0),
                        place.getKey().get(1),
                        place.getKey().get(2),
                        place.getValue()))
                .sorted(Comparator.comparingInt(Place::waiting)
                        .reversed()
                        .thenComparing(Place::process)
                        .thenComparing(Place::element))
                .toList();
    }

    private Stream<OpenStep> leaves(OpenStep call) {
        List<OpenStep> inside = call.called() == null ? List.of() : byInstance.getOrDefault(call.called(), List.of());
        return inside.stream().flatMap(step -> step.isPlace() ? Stream.of(step) : leaves(step));
    }
}
