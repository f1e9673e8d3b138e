package cn.jiugai.engine.bundle;

import cn.jiugai.engine.TableReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * In a table that collects what is decided of several things, each thing has a row in every case: a row that was deleted
 * would leave it out without a word and without a reason. The thing is what the first column of the {@link TableReader}
 * names. Only values are looked at, the words that a row asks for one by one; a thing one of whose rows asks for anything
 * else is not judged.
 */
@Component
class CompleteTableRule implements BundleRule {

    private static final String OTHER = "其他";
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|true|false");
    private static final Pattern WORDS =
            Pattern.compile("-?|(%1$s)(\\s*,\\s*(%1$s))*|not\\(\\s*(%1$s)(\\s*,\\s*(%1$s))*\\s*\\)".formatted(WORD));

    private final List<TableReader> readers;

    CompleteTableRule(List<TableReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return readers.stream()
                .filter(reader -> models.decisions().containsKey(reader.table()))
                .flatMap(reader -> faults(models.decisions().get(reader.table()), reader));
    }

    private static Stream<String> faults(Decision decision, TableReader reader) {
        String named = reader.columns().get(0).name();
        return decision.getChildElementsByType(DecisionTable.class).stream()
                .filter(table -> table.getHitPolicy() == HitPolicy.COLLECT)
                .flatMap(table -> things(table, named).entrySet().stream()
                        .flatMap(thing -> uncovered(table, thing.getValue()).stream()
                                .map(gap -> "决策“%s”（%s）里%s没有一行适用于这种情况：%s。请补上这种情况的一行，写明是否需办和理由"
                                        .formatted(decision.getName(), decision.getId(), thing.getKey(), gap))));
    }

    private static Map<String, List<Rule>> things(DecisionTable table, String named) {
        List<String> outputs =
                table.getOutputs().stream().map(output -> output.getName()).toList();
        int place = outputs.indexOf(named);
        return place < 0
                ? Map.of()
                : table.getRules().stream()
                        .collect(Collectors.groupingBy(
                                row -> new ArrayList<OutputEntry>(row.getOutputEntries())
                                        .get(place)
                                        .getTextContent()
                                        .trim(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** The first case for which none of the rows holds, in words; empty if a row asks for more than words. */
    private static Optional<String> uncovered(DecisionTable table, List<Rule> rows) {
        List<Input> inputs = new ArrayList<>(table.getInputs());
        if (rows.stream()
                .flatMap(CompleteTableRule::cells)
                .anyMatch(cell -> !WORDS.matcher(cell).matches())) {
            return Optional.empty();
        }
        List<Map<Integer, String>> cases = List.of(Map.of());
        for (int input = 0; input < inputs.size(); input++) {
            cases = widen(cases, input, values(rows, input));
        }
        return cases.stream()
                .filter(facts -> rows.stream().noneMatch(row -> holds(row, facts)))
                .findFirst()
                .map(facts -> facts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact ->
                                "“%s”为%s".formatted(inputs.get(fact.getKey()).getLabel(), inWords(fact.getValue())))
                        .collect(Collectors.joining("，")));
    }

    private static List<Map<Integer, String>> widen(List<Map<Integer, String>> cases, int input, Set<String> values) {
        return values.isEmpty()
                ? cases
                : cases.stream()
                        .flatMap(known -> values.stream().map(value -> {
                            Map<Integer, String> facts = new HashMap<>(known);
                            facts.put(input, value);
                            return facts;
                        }))
                        .toList();
    }

    /** What may stand for an input: the words that the rows ask for, and one that none of them does; none if no row asks. */
    private static Set<String> values(List<Rule> rows, int input) {
        Set<String> values = rows.stream()
                .flatMap(row -> words(cell(row, input)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.contains("true") || values.contains("false")) {
            return new LinkedHashSet<>(List.of("true", "false"));
        }
        if (!values.isEmpty()) {
            values.add(OTHER);
        }
        return values;
    }

    private static boolean holds(Rule row, Map<Integer, String> facts) {
        return facts.entrySet().stream().allMatch(fact -> {
            String cell = cell(row, fact.getKey());
            return isAny(cell) || words(cell).contains(fact.getValue()) != cell.startsWith("not");
        });
    }

    private static List<String> words(String cell) {
        return isAny(cell)
                ? List.of()
                : WORD.matcher(cell).results().map(MatchResult::group).toList();
    }

    private static boolean isAny(String cell) {
        return cell.isEmpty() || cell.equals("-");
    }

    private static String cell(Rule row, int input) {
        return cells(row).skip(input).findFirst().orElse("");
    }

    private static Stream<String> cells(Rule row) {
        return row.getInputEntries().stream().map(InputEntry::getTextContent).map(String::trim);
    }

    private static String inWords(String value) {
        return switch (value) {
            case "true" -> "是";
            case "false" -> "否";
            default -> value;
        };
    }
}
