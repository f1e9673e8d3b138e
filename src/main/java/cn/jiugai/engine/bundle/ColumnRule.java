package cn.jiugai.engine.bundle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.stereotype.Component;

/**
 * A table keeps the output columns with which we ship it: our steps read its results by the names of the columns. Rows,
 * conditions and further columns are the owner's.
 */
@Component
class ColumnRule implements BundleRule {

    private final BundleFiles files;

    ColumnRule(BundleFiles files) {
        this.files = files;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        BundleModels shipped = BundleModels.of(models.district(), files.of(models.district()));
        return shipped.decisions().values().stream()
                .filter(decision -> models.decisions().containsKey(decision.getId()))
                .flatMap(decision -> missing(decision, models.decisions().get(decision.getId())));
    }

    private static Stream<String> missing(Decision shipped, Decision edited) {
        Set<String> there = outputs(edited).stream().map(Output::getName).collect(Collectors.toSet());
        return outputs(shipped).stream()
                .filter(output -> !there.contains(output.getName()))
                .map(output -> "决策“%s”（%s）：缺少输出列“%s”（%s），后面的步骤按这个名称取值。请恢复它的 Output name，列的标题可以改"
                        .formatted(edited.getName(), edited.getId(), output.getName(), output.getLabel()));
    }

    private static List<Output> outputs(Decision decision) {
        return decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(table -> table.getOutputs().stream())
                .toList();
    }
}
