package cn.jiugai.engine.bundle;

import cn.jiugai.engine.form.Feel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Every cell of a decision table can be read: the engine reads a cell only when a project comes to it. */
@Component
class TableRule implements BundleRule {

    private static final String LANGUAGE = "expressionLanguage";

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.decisions().values().stream()
                .flatMap(decision -> decision.getChildElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> faults(decision, table)));
    }

    private static Stream<String> faults(Decision decision, DecisionTable table) {
        List<String> inputs = table.getInputs().stream().map(Input::getLabel).toList();
        List<String> outputs = table.getOutputs().stream().map(Output::getLabel).toList();
        List<Rule> rules = new ArrayList<>(table.getRules());
        Stream<String> heads = table.getInputs().stream()
                .flatMap(input -> cell(input.getInputExpression(), Feel::expressionFault)
                        .map(fault -> at(decision, "输入列“%s”".formatted(input.getLabel()), fault)));
        Stream<String> rows = IntStream.range(0, rules.size())
                .boxed()
                .flatMap(row -> Stream.concat(
                        cells(decision, row, inputs, rules.get(row).getInputEntries(), Feel::unaryTestsFault),
                        cells(decision, row, outputs, rules.get(row).getOutputEntries(), Feel::expressionFault)));
        return Stream.concat(heads, rows);
    }

    private static Stream<String> cells(
            Decision decision,
            int row,
            List<String> columns,
            Collection<? extends DmnElement> entries,
            Function<String, Optional<String>> reader) {
        List<DmnElement> cells = new ArrayList<>(entries);
        return IntStream.range(0, cells.size())
                .boxed()
                .flatMap(column -> cell(cells.get(column), reader)
                        .map(fault -> at(decision, "第%d行“%s”列".formatted(row + 1, columns.get(column)), fault)));
    }

    private static Stream<String> cell(DmnElement cell, Function<String, Optional<String>> reader) {
        String language = cell.getAttributeValue(LANGUAGE);
        if (language != null && !language.equalsIgnoreCase("feel")) {
            return Stream.of("语言是“%s”。请改成 FEEL".formatted(language));
        }
        String text = cell.getTextContent().trim();
        return text.isEmpty() || text.equals("-")
                ? Stream.empty()
                : reader.apply(text).map(fault -> "“%s”不是 FEEL（文字要加英文引号）。请改正".formatted(text)).stream();
    }

    private static String at(Decision decision, String place, String fault) {
        return "决策“%s”（%s）的%s：%s".formatted(decision.getName(), decision.getId(), place, fault);
    }
}
