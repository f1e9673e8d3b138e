package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** The period of a process that is started for each period fits into a year, so that every year has the same ones. */
@Component
class PeriodRule implements BundleRule {

    private static final Set<String> MONTHS = Set.of("1", "2", "3", "4", "6", "12");

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(StartEvent.class)
                .flatMap(start -> Elements.property(start, Elements.EVERY_MONTHS).stream()
                        .filter(months -> !MONTHS.contains(months.trim()))
                        .map(months ->
                                Faults.at(start, "everyMonths 的值“%s”不对。每期几个月，应为 1、2、3、4、6、12 中的一个".formatted(months))));
    }
}
