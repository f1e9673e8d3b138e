package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.LaneRoles;
import cn.jiugai.engine.NewMatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** A process that units start without a project says who may, as what it is put on record, and what it is for. */
@Component
class NewMatterRule implements BundleRule {

    private final LaneRoles roles;
    private final Set<String> openers;

    NewMatterRule(LaneRoles roles, Map<String, NewMatter> openers) {
        this.roles = roles;
        this.openers = new TreeSet<>(openers.keySet());
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(StartEvent.class)
                .filter(start -> Elements.property(start, Elements.OPENED_BY).isPresent()
                        || Elements.property(start, Elements.OPENED_AS).isPresent())
                .flatMap(start -> faults(start, models.district()));
    }

    private Stream<String> faults(StartEvent start, String district) {
        List<String> starters = Elements.list(start, Elements.OPENED_BY);
        Stream<String> nobody =
                starters.isEmpty() ? fault(start, "没有写明由谁发起。请在扩展属性 openedBy 里写角色编号，例如 community") : Stream.of();
        Stream<String> unknown = starters.stream()
                .filter(role -> role.equals(Elements.INITIATOR)
                        || roles.role(district, role, null).isEmpty())
                .map(role -> Faults.at(start, "openedBy 里的“%s”不是已登记的部门角色。请改成角色编号，例如 community".formatted(role)));
        String opener = Elements.property(start, Elements.OPENED_AS).orElse("");
        Stream<String> record = openers.contains(opener)
                ? Stream.of()
                : fault(start, "openedAs 里的“%s”不是系统认识的登记方式。应为 %s 中的一个".formatted(opener, String.join("、", openers)));
        Stream<String> both = Elements.property(start, Elements.STARTABLE_BY).isPresent()
                ? fault(start, "同时写了 startableBy 和 openedBy。针对项目的事项只写 startableBy，不针对项目的只写 openedBy")
                : Stream.of();
        Stream<String> form =
                start.getCamundaFormRef() != null ? fault(start, "从旁发起的流程不能有启动表单。请把表单放到第一步") : Stream.of();
        Stream<String> purpose = Elements.process(start).getDocumentations().isEmpty()
                ? fault(start, "没有写明这个事项是做什么的。请在流程的“文档”里写一两句，发起的人会看到")
                : Stream.of();
        return Stream.of(nobody, unknown, record, both, form, purpose).flatMap(faults -> faults);
    }

    private static Stream<String> fault(StartEvent start, String fault) {
        return Stream.of(Faults.at(start, fault));
    }
}
