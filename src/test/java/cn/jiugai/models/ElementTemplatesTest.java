package cn.jiugai.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.StepBean;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The templates in {@code .camunda/element-templates} are those that the beans declare; write them anew with
 * {@code mvn test -Dtest=ElementTemplatesTest -Djiugai.write-templates}.
 */
@JiugaiTest
@DisplayName("建模工具里的步骤模板")
class ElementTemplatesTest {

    private static final Path FILE = Path.of(".camunda/element-templates/jiugai.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Autowired
    private Map<String, StepBean> beans;

    @Test
    @DisplayName("文件与程序声明的参数、范围、名称一致")
    void upToDate() throws IOException {
        Map<String, StepBean> services = new TreeMap<>(beans);
        services.values().removeIf(bean -> !(bean instanceof JavaDelegate));
        JsonNode declared = JSON.valueToTree(ElementTemplates.all(services));
        if (System.getProperty("jiugai.write-templates") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JSON.writeValueAsString(declared) + "\n");
        }

        assertThat(JSON.readTree(FILE.toFile())).isEqualTo(declared);
    }

    @Test
    @DisplayName("图上每一步都用了模板，版本是现在的，固定的值没有走样")
    void applied() throws IOException {
        Map<String, JsonNode> templates = new HashMap<>();
        JSON.readTree(FILE.toFile())
                .forEach(template -> templates.put(template.path("id").asText(), template));
        for (Models model : Models.ours()) {
            for (Class<? extends FlowNode> kind :
                    List.of(UserTask.class, ServiceTask.class, BusinessRuleTask.class, CallActivity.class)) {
                model.all(kind).forEach(step -> fits(model, step, templates));
            }
        }
    }

    private static void fits(Models model, BaseElement step, Map<String, JsonNode> templates) {
        String id = step.getAttributeValueNs(CAMUNDA, "modelerTemplate");
        assertThat(templates).as(model.at(step)).containsKey(String.valueOf(id));
        JsonNode template = templates.get(id);
        assertThat(step.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion"))
                .as(model.at(step))
                .isEqualTo(template.path("version").asText());
        assertThat(template.path("appliesTo").get(0).asText())
                .isEqualToIgnoringCase("bpmn:" + step.getElementType().getTypeName());
        template.path("properties").forEach(property -> {
            if ("Hidden".equals(property.path("type").asText())) {
                String name = property.path("binding").path("name").asText().replace("camunda:", "");
                assertThat(Optional.ofNullable(step.getAttributeValueNs(CAMUNDA, name)))
                        .as(model.at(step) + " " + name)
                        .contains(property.path("value").asText());
            }
        });
    }
}
