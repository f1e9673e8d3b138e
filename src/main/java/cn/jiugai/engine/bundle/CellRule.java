package cn.jiugai.engine.bundle;

import cn.jiugai.engine.TableColumn;
import cn.jiugai.engine.TableReader;
import cn.jiugai.engine.form.Feel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The cells of a table hold what the steps that read it can use: a role that there is, days in their range. */
@Component
class CellRule implements BundleRule {

    private final List<TableReader> readers;

    CellRule(List<TableReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return readers.stream()
                .filter(reader -> models.decisions().containsKey(reader.table()))
                .flatMap(reader -> faults(models, models.decisions().get(reader.table()), reader));
    }

    private static Stream<String> faults(BundleModels models, Decision decision, TableReader reader) {
        return decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(table -> reader.columns().stream()
                        .flatMap(column -> faults(models.district(), decision, table, column)));
    }

    private static Stream<String> faults(String district, Decision decision, DecisionTable table, TableColumn column) {
        List<Output> outputs = new ArrayList<>(table.getOutputs());
        Optional<Integer> place = IntStream.range(0, outputs.size())
                .boxed()
                .filter(index -> column.name().equals(outputs.get(index).getName()))
                .findFirst();
        List<Rule> rows = new ArrayList<>(table.getRules());
        return place.stream()
                .flatMap(index -> IntStream.range(0, rows.size()).boxed().flatMap(row -> {
                    String cell = cell(rows.get(row), index);
                    return column.fits().test(district, Feel.system().evaluate("=" + cell, Map.of()))
                            ? Stream.empty()
                            : Stream.of("决策“%s”（%s）的第%d行“%s”列：现为%s，应为%s。请改正"
                                    .formatted(
                                            decision.getName(),
                                            decision.getId(),
                                            row + 1,
                                            outputs.get(index).getLabel(),
                                            cell.isEmpty() ? "空白" : "“" + cell + "”",
                                            column.expected()));
                }));
    }

    private static String cell(Rule row, int index) {
        List<OutputEntry> entries = new ArrayList<>(row.getOutputEntries());
        return index < entries.size() ? entries.get(index).getTextContent().trim() : "";
    }
}
