package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Clause;
import cn.jiugai.engine.Clauses;
import cn.jiugai.engine.Elements;
import cn.jiugai.engine.StepBeans;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/**
 * A change of the models may move what the plan asks to another check, but not drop it: each rule or document of the plan
 * that a check of the bundle in force carries is carried by a check of the one that takes its place. What a new version of
 * the software itself brings is not held to it, its own tests are.
 */
@Component
class KeptLaw {

    private static final Set<Clause.Kind> ASKED = Set.of(Clause.Kind.RULE, Clause.Kind.DOCUMENT);

    private final Clauses clauses;
    private final StepBeans beans;

    KeptLaw(Clauses clauses, StepBeans beans) {
        this.clauses = clauses;
        this.beans = beans;
    }

    /** @throws IllegalArgumentException in Chinese, a line for each clause that no step checks any more */
    void requireKept(String district, Bundle before, Bundle after) {
        Set<String> kept = checks(BundleModels.of(district, after))
                .flatMap(check -> asked(district, check).map(Clause::id))
                .collect(Collectors.toSet());
        List<String> lost = checks(BundleModels.of(district, before))
                .flatMap(check -> asked(district, check)
                        .filter(clause -> !kept.contains(clause.id()))
                        .map(clause -> lost(check, clause)))
                .toList();
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", lost));
        }
    }

    private Stream<ServiceTask> checks(BundleModels models) {
        return models.all(ServiceTask.class).filter(this::isCheck);
    }

    private boolean isCheck(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .flatMap(Expression::read)
                .flatMap(expression -> expression.variables().stream().findFirst())
                .flatMap(beans::step)
                .filter(Check.class::isInstance)
                .isPresent();
    }

    private Stream<Clause> asked(String district, ServiceTask check) {
        return clauses.own(district, Elements.clauses(check)).stream()
                .flatMap(id -> clauses.find(id).stream())
                .filter(clause -> ASKED.contains(clause.kind()));
    }

    private static String lost(ServiceTask check, Clause clause) {
        return Faults.at(
                check,
                "在用的流程由它核对条款 %s（%s），改后没有一步再核对。方案的规定不能去掉，请保留这一步，或由另一步核对并写上这个条款".formatted(clause.id(), clause.text()));
    }
}
