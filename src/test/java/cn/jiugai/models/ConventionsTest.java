package cn.jiugai.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.StepBeans;
import cn.jiugai.play.Covers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

@JiugaiTest
@DisplayName("画图的约定")
class ConventionsTest {

    private static final int MOST_NODES = 24;
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            UserTask.class, "userTask_",
            ServiceTask.class, "serviceTask_",
            BusinessRuleTask.class, "businessRuleTask_",
            CallActivity.class, "callActivity_",
            SubProcess.class, "subProcess_",
            EndEvent.class, "endEvent_",
            Gateway.class, "gateway_",
            SequenceFlow.class, "flow_");

    @Autowired
    private StepBeans beans;

    @Test
    @DisplayName("流程编号 lowerCamel，文件名是它的 kebab-case")
    void fileNames() {
        for (Models model : Models.ours()) {
            String id = model.process().getId();
            assertThat(id).matches(CAMEL);
            assertThat(model.file().getFileName())
                    .hasToString(id.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + ".bpmn");
            assertThat(model.process().isExecutable()).as(model.toString()).isTrue();
        }
    }

    @Test
    @DisplayName("元素编号是“类型_英文”，名称是中文，条件网关是问句")
    void idsAndNames() {
        for (Models model : Models.ours()) {
            PREFIXES.forEach((kind, prefix) -> model.all(kind)
                    .forEach(element ->
                            assertThat(element.getId()).as(model.at(element)).matches(prefix + CAMEL)));
            Stream.concat(model.all(Task.class), Stream.concat(model.all(Event.class), model.all(CallActivity.class)))
                    .forEach(element -> assertThat(element.getName())
                            .as(model.at(element))
                            .isNotBlank()
                            .matches(CHINESE));
            model.all(ExclusiveGateway.class)
                    .filter(gateway -> gateway.getOutgoing().size() > 1)
                    .forEach(gateway ->
                            assertThat(gateway.getName()).as(model.at(gateway)).endsWith("？"));
        }
    }

    @Test
    @DisplayName("一页看得完：每张图不多于24个节点")
    void readable() {
        for (Models model : Models.ours()) {
            assertThat(model.all(FlowNode.class).count()).as(model.toString()).isLessThanOrEqualTo(MOST_NODES);
        }
    }

    @Test
    @DisplayName("网关先分后合，不兼做分支和汇合；结束事件一种结果一个")
    void splitAndJoinApart() {
        for (Models model : Models.ours()) {
            model.all(Gateway.class)
                    .forEach(gateway -> assertThat(gateway.getIncoming().size() > 1
                                    && gateway.getOutgoing().size() > 1)
                            .as(model.at(gateway))
                            .isFalse());
            assertThat(model.all(EndEvent.class).map(EndEvent::getName))
                    .as(model.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("步骤、程序名、类名同一个词：serviceTask_checkX、${checkX}、CheckX")
    void oneStem() {
        for (Models model : Models.ours()) {
            model.all(ServiceTask.class).forEach(task -> {
                String bean = bean(task.getCamundaDelegateExpression());
                assertThat(task.getId()).as(model.at(task)).isEqualTo("serviceTask_" + bean);
                hasItsClass(bean);
            });
            model.all(CamundaTaskListener.class)
                    .forEach(listener -> hasItsClass(bean(listener.getCamundaDelegateExpression())));
        }
    }

    private void hasItsClass(String bean) {
        assertThat(beans.step(bean))
                .as(bean)
                .get()
                .satisfies(step -> assertThat(org.springframework.util.ClassUtils.getUserClass(step)
                                .getSimpleName())
                        .isEqualToIgnoringCase(bean));
    }

    @Test
    @DisplayName("是/否 的连线带一正一反的布尔变量")
    void booleans() {
        for (Models model : Models.ours()) {
            model.all(SequenceFlow.class)
                    .filter(flow -> "是".equals(flow.getName()) || "否".equals(flow.getName()))
                    .forEach(flow -> assertThat(flow.getConditionExpression().getTextContent())
                            .as(model.at(flow))
                            .matches("是".equals(flow.getName()) ? "\\$\\{\\w+}" : "\\$\\{!\\w+}"));
        }
    }

    @Test
    @DisplayName("泳道用部门的编号和名称；名称与角色表一致")
    void lanes() {
        for (Models model : Models.ours()) {
            model.all(Lane.class).forEach(lane -> {
                assertThat(lane.getId()).as(model.at(lane)).matches(CAMEL);
                assertThat(lane.getName()).as(model.at(lane)).matches(CHINESE);
            });
        }
    }

    @Test
    @DisplayName("一个区的每张表单恰好在一处：本区或共用，文件名与编号一致，且有步骤用它")
    void forms() throws IOException {
        for (String district : List.of("jinan", "haigang")) {
            List<String> forms = new ArrayList<>(formsOf(district));
            forms.addAll(formsOf("shared"));
            assertThat(forms).as(district).doesNotHaveDuplicates();
            assertThat(forms).as(district).containsAll(usedBy(district, "shared"));
            assertThat(usedBy(district, "shared")).as(district).containsAll(formsOf(district));
        }
        assertThat(usedBy("jinan", "haigang", "shared")).containsAll(formsOf("shared"));
    }

    private static List<String> formsOf(String folder) throws IOException {
        Path forms = Path.of("forms", folder);
        if (Files.notExists(forms)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(forms)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .map(ConventionsTest::formId)
                    .toList();
        }
    }

    /** Forms that the steps of the models of these folders show. */
    private static Set<String> usedBy(String... folders) {
        return Models.ours().stream()
                .filter(model -> List.of(folders)
                        .contains(model.file().getParent().getFileName().toString()))
                .flatMap(model -> model.all(UserTask.class))
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String formId(Path file) {
        try {
            String id = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(file.toFile())
                    .path("id")
                    .asText();
            assertThat(file.getFileName())
                    .hasToString(id.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + ".form");
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("每张图都有一个测试类走遍它的节点和连线")
    void everyModelIsCovered() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Covers.class));
        Set<String> covered = scanner.findCandidateComponents("cn.jiugai").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(ConventionsTest::coveredBy)
                .collect(Collectors.toSet());

        assertThat(Models.ours().stream().filter(model -> !isCovered(model, covered)))
                .isEmpty();
    }

    /** A shared model in any district, a district's own in that district. */
    private static boolean isCovered(Models model, Set<String> covered) {
        String process = model.process().getId();
        String folder = model.folder();
        return model.all(Activity.class).findAny().isEmpty()
                || (folder.equals("shared")
                        ? covered.stream().anyMatch(passed -> passed.endsWith("/" + process))
                        : covered.contains(folder + "/" + process));
    }

    private static String coveredBy(String testClass) {
        try {
            Covers covers = Class.forName(testClass).getAnnotation(Covers.class);
            return covers.district() + "/" + covers.value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bean(String expression) {
        var matcher = BEAN.matcher(String.valueOf(expression));
        assertThat(matcher.matches()).as(expression).isTrue();
        return matcher.group(1);
    }
}
