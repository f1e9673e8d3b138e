package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Clauses;
import cn.jiugai.engine.Elements;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Every step names the clauses that it carries, all of them known, and not more than a clerk can take in. */
@Component
class ClauseRule implements BundleRule {

    private static final int MOST = 5;

    private final Clauses clauses;

    ClauseRule(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.concat(
                models.all(Activity.class)
                        .filter(step -> own(models, step).isEmpty())
                        .map(step -> Faults.at(step, "没有写明依据的本区条款。请在扩展属性里加上“clause”，值为条款编号，例如 JA-3.3-2")),
                models.all(FlowElement.class).flatMap(element -> faults(models, element)));
    }

    private List<String> own(BundleModels models, FlowElement element) {
        return clauses.own(models.district(), Elements.clauses(element));
    }

    private Stream<String> faults(BundleModels models, FlowElement element) {
        List<String> ids = Elements.clauses(element);
        Stream<String> unknown = ids.stream()
                .filter(id -> clauses.find(id).isEmpty())
                .map(id -> Faults.at(element, "没有编号为“%s”的条款。请改成条款清单里的编号".formatted(id)));
        int own = own(models, element).size();
        Stream<String> tooMany =
                own > MOST ? Stream.of(Faults.at(element, "写了%d个条款，最多%d个。请拆成几步".formatted(own, MOST))) : Stream.empty();
        return Stream.concat(unknown, tooMany);
    }
}
