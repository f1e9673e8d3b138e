package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Says where a fault is, in the words of the person who drew it. */
final class Faults {

    private Faults() {}

    /** The fault with process, name and id of the element. */
    static String at(BaseElement element, String name, String fault) {
        String process = Optional.ofNullable(Elements.process(element))
                .map(found -> Optional.ofNullable(found.getName()).orElse(found.getId()))
                .map("流程“%s”的"::formatted)
                .orElse("");
        String label = name == null || name.isBlank() ? "未命名元素" : "“" + name.replace('\n', ' ') + "”";
        return "%s%s（%s）：%s".formatted(process, label, element.getId(), fault);
    }

    static String at(BaseElement element, String fault) {
        return at(element, element.getAttributeValue("name"), fault);
    }
}
