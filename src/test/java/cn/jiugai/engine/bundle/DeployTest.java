package cn.jiugai.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("流程负责人在建模工具里改一个文件，按“部署”")
class DeployTest {

    private static final String DISTRICT = "testtown";
    private static final String TINY = "testtown/tiny-phase.bpmn";
    private static final String SIDE = "testtown/side-trial.bpmn";
    private static final String OVERDUE = "testtown/overdue-trial.bpmn";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private BundleFiles files;

    @Autowired
    private Bundles bundles;

    @Autowired
    private FolderBundles folders;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void putTheFolderBack() {
        folders.accept(DISTRICT);
    }

    @Test
    @DisplayName("只发一个改过的流程图，文件名随便：按流程编号归位，其余文件补齐，合成一次部署")
    void oneDiagram() {
        String before = deployment();
        HttpResponse<String> reply =
                owner().deploy(DISTRICT, "试验 (2).bpmn", edited(TINY, text -> text.replace("上报情况", "报送情况")));

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(deployment()).isNotEqualTo(before);
        Bundle now = bundles.inForce(DISTRICT).orElseThrow();
        assertThat(now.resources().keySet())
                .isEqualTo(files.of(DISTRICT).resources().keySet());
        assertThat(now.differences(files.of(DISTRICT))).containsExactly(TINY);
    }

    @Test
    @DisplayName("已经进入阶段的项目按原来的图办完，之后进入的项目用新图和新表单")
    void runningProjectsKeepTheirRules() {
        String old = start();
        owner().deploy(
                        DISTRICT,
                        "report.form",
                        edited(
                                "testtown/report.form",
                                text -> text.replace(
                                        "\"components\": [",
                                        "\"components\": [{\"type\":\"textfield\",\"key\":\"place\",\"label\":\"地点\",\"id\":\"Field_place\"},")));
        owner().deploy(DISTRICT, "tiny-phase.bpmn", edited(TINY, text -> text.replace("上报情况", "报送情况")));
        String fresh = start();

        assertThat(task(old).getName()).isEqualTo("上报情况");
        assertThat(formOf(old)).doesNotContain("\"place\"");
        assertThat(task(fresh).getName()).isEqualTo("报送情况");
        assertThat(formOf(fresh)).contains("\"place\"");
        engine.getTaskService().complete(task(old).getId(), Map.of("summary", "照旧", "goOn", false));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(old)
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("只发一张改过的决策表：按决策编号归位")
    void oneTable() {
        String table = "testtown/numbers.dmn";
        HttpResponse<String> reply = owner().deploy(
                        DISTRICT, "diagram_1.dmn", edited(table, text -> text.replace("<text>\"5\"", "<text>\"15\"")));

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(bundles.inForce(DISTRICT).orElseThrow().differences(files.of(DISTRICT)))
                .containsExactly(table);
    }

    @Test
    @DisplayName("没有改动：不产生新的部署")
    void unchanged() {
        String before = deployment();
        HttpResponse<String> reply =
                owner().deploy(DISTRICT, "tiny-phase.bpmn", edited(TINY, UnaryOperator.identity()));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(deployment()).isEqualTo(before);
    }

    @Test
    @DisplayName("没有改动：答复的是本区在用的部署，不是别的区后来部署的那一次")
    void unchangedInEachDistrict() {
        owner().deploy(DISTRICT, "tiny-phase.bpmn", edited(TINY, text -> text.replace("上报情况", "报送情况")));
        for (String district : List.of("haigang", "jinan")) {
            String map = district + "/renovation.bpmn";
            HttpResponse<String> reply = new Modeler(port, district + "Owner")
                    .deploy(
                            district,
                            "renovation.bpmn",
                            new String(files.of(district).resources().get(map), StandardCharsets.UTF_8));

            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
            assertThat(reply.body()).contains("\"tenantId\":\"" + district + "\"");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("不合格的图不部署，说清楚是哪个元素、错在哪里、怎么改")
    void refused(String what, String file, String from, String to, List<String> said) {
        String before = deployment();
        String wrong = edited(file, text -> {
            assertThat(text).as("the edit must hit something").contains(from);
            return text.replace(from, to);
        });
        HttpResponse<String> reply = owner().deploy(DISTRICT, file.substring(file.indexOf('/') + 1), wrong);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(message(reply)).contains(said);
        assertThat(deployment()).isEqualTo(before);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "由不认识的角色发起",
                        SIDE,
                        "streetOffice, districtHousing",
                        "streetOffice, mayor",
                        List.of("“发起单位提出”（startEvent_told）", "“mayor”不是已登记的部门角色")),
                Arguments.of(
                        "没有写明由谁发起", SIDE, "streetOffice, districtHousing", " ", List.of("startEvent_told", "没有写明由谁发起")),
                Arguments.of(
                        "发起单位的泳道用在不能从旁发起的流程里",
                        SIDE,
                        "<camunda:property name=\"startableBy\" value=\"streetOffice, districtHousing\" />",
                        "",
                        List.of("“发起单位”（initiator）", "只能用在从旁发起的流程里", "startableBy")),
                Arguments.of(
                        "不针对项目的事项写了不存在的角色和登记方式，又写了针对项目的发起",
                        SIDE,
                        "<camunda:property name=\"oneAtATime\" value=\"true\" />",
                        "<camunda:property name=\"openedBy\" value=\"nobody\" />"
                                + "<camunda:property name=\"openedAs\" value=\"openNothing\" />",
                        List.of(
                                "openedBy 里的“nobody”不是已登记的部门角色",
                                "openedAs 里的“openNothing”不是系统认识的登记方式。应为 openAnnualPlan、openApplication",
                                "同时写了 startableBy 和 openedBy")),
                Arguments.of(
                        "项目状态写错",
                        SIDE,
                        "name=\"oneAtATime\" value=\"true\"",
                        "name=\"startableWhile\" value=\"sleeping\"",
                        List.of("“sleeping”不是项目状态", "suspended（已暂停）")),
                Arguments.of(
                        "发起条件写错",
                        SIDE,
                        "name=\"oneAtATime\" value=\"true\"",
                        "name=\"startableWhen\" value=\"wheneverWeLike\"",
                        List.of("“wheneverWeLike”不是系统认识的发起条件", "paymentsOpen")),
                Arguments.of(
                        "一次一件写错",
                        SIDE,
                        "name=\"oneAtATime\" value=\"true\"",
                        "name=\"oneAtATime\" value=\"是\"",
                        List.of("“是”不对，应为 true 或 false")),
                Arguments.of(
                        "没有写明做什么",
                        SIDE,
                        "<bpmn:documentation>试验从旁发起：街道办事处和区住建局都可以为项目发起。</bpmn:documentation>",
                        "",
                        List.of("没有写明这个事项是做什么的")),
                Arguments.of(
                        "从旁发起的流程带启动表单",
                        SIDE,
                        "<bpmn:startEvent id=\"startEvent_told\"",
                        "<bpmn:startEvent camunda:formRef=\"report\" camunda:formRefBinding=\"deployment\" id=\"startEvent_told\"",
                        List.of("从旁发起的流程不能有启动表单")),
                Arguments.of(
                        "表单改写发起单位",
                        "testtown/report.form",
                        "\"key\": \"summary\"",
                        "\"key\": \"initiator\"",
                        List.of("“说明事项”（userTask_tellMatter）", "不能改写发起单位（initiator）")),
                Arguments.of(
                        "调用有发起单位的流程而不说是谁",
                        "testtown/renovation.bpmn",
                        "calledElement=\"tinyPhase\"",
                        "calledElement=\"sideTrial\"",
                        List.of("没有传递被调用流程需要的变量“initiator”")),
                Arguments.of(
                        "泳道不是已知的部门",
                        TINY,
                        "<bpmn:lane id=\"implementingEntity\" name=\"实施主体\">",
                        "<bpmn:lane id=\"Lane_0x1\" name=\"宣传办\">",
                        List.of("“宣传办”（Lane_0x1）", "不是已登记的部门角色", "请把泳道名称改成部门的名称")),
                Arguments.of(
                        "人工任务不在泳道里",
                        TINY,
                        "<bpmn:flowNodeRef>userTask_build</bpmn:flowNodeRef>",
                        "",
                        List.of("“组织实施”（userTask_build）", "不在任何泳道里", "请把它拖进")),
                Arguments.of(
                        "没有这个核验",
                        "shared/rectification.bpmn",
                        "${checkRectification}",
                        "${checkEverything}",
                        List.of("serviceTask_checkRectification", "“checkEverything”既不是", "请核对拼写")),
                Arguments.of(
                        "缺少参数",
                        "shared/rectification.bpmn",
                        "<camunda:inputParameter name=\"rectificationDays\">${numbers.of(execution, 'rectificationDays')}</camunda:inputParameter>",
                        "",
                        List.of("serviceTask_openRectification", "缺少输入参数", "rectificationDays", "1 到 60")),
                Arguments.of(
                        "参数超出范围",
                        "shared/rectification.bpmn",
                        "${numbers.of(execution, 'rectificationDays')}",
                        "99",
                        List.of("serviceTask_openRectification", "“99”不对", "1 到 60")),
                Arguments.of(
                        "没有这张表单",
                        TINY,
                        "camunda:formRef=\"build\"",
                        "camunda:formRef=\"bild\"",
                        List.of("“组织实施”（userTask_build）", "找不到表单“bild”", "连同表单一起部署")),
                Arguments.of(
                        "表单缺少登记需要的字段",
                        "shared/rectify-finding.form",
                        "\"key\": \"measures\"",
                        "\"key\": \"measure\"",
                        List.of("“整改问题”（userTask_rectifyFinding）", "缺少字段“measures”", "请在表单里恢复这个字段")),
                Arguments.of(
                        "网关条件用了没人写的变量", TINY, "${goOn}", "${goOnn}", List.of("“是”（flow_goOnYes）", "“goOnn”没有步骤写入")),
                Arguments.of(
                        "“否”带了“是”的条件",
                        TINY,
                        "${!goOn}",
                        "${goOn}",
                        List.of("“继续实施？”（gateway_goOn）", "两者不相反", "请改成一正一反")),
                Arguments.of(
                        "步骤没有条款",
                        TINY,
                        "<camunda:property name=\"clause\" value=\"JA-0-1\" />",
                        "",
                        List.of("“上报情况”（userTask_report）", "“组织实施”（userTask_build）", "没有写明依据的本区条款")),
                Arguments.of(
                        "步骤收的表格写错了编号",
                        "shared/tendering.bpmn",
                        "name=\"upload\" value=\"bids\"",
                        "name=\"upload\" value=\"bidz\"",
                        List.of("userTask_collectBids", "没有编号为“bidz”的表格", "bids、")),
                Arguments.of(
                        "不再核对方案的规定",
                        "shared/rectification.bpmn",
                        "value=\"JA-3.6-3, JA-3.7-1, JA-3.7-3, HG-4.2-2, HG-4.3-2\"",
                        "value=\"JA-3.6-3, JA-3.7-3, HG-4.2-2, HG-4.3-2\"",
                        List.of("serviceTask_checkRectification", "由它核对条款 JA-3.7-1", "方案的规定不能去掉")),
                Arguments.of(
                        "核对结果没有网关采用",
                        "shared/rectification.bpmn",
                        "name=\"rectificationAccepted\">${passed}",
                        "name=\"accepted\">${passed}",
                        List.of("serviceTask_checkRectification", "核对结果“accepted”没有网关采用")),
                Arguments.of(
                        "没有历史保存期限",
                        TINY,
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        List.of("“试验阶段”（tinyPhase）", "没有填写历史保存期限", "P3650D")),
                Arguments.of(
                        "表达式够到引擎",
                        TINY,
                        "${workCalendar.plus(3)}",
                        "${execution.getProcessEngineServices().getIdentityService()}",
                        List.of("“上报情况”（userTask_report）", "不在允许的范围内")),
                Arguments.of(
                        "表达式用了别的程序对象",
                        TINY,
                        "${workCalendar.plus(3)}",
                        "${dataSource.getConnection()}",
                        List.of("userTask_report", "“dataSource”既不是")),
                Arguments.of(
                        "脚本",
                        TINY,
                        "</bpmn:process>",
                        "<bpmn:scriptTask id=\"scriptTask_x\" name=\"脚本\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask></bpmn:process>",
                        List.of("“脚本”（scriptTask_x）", "不能使用脚本")),
                Arguments.of(
                        "监听器里写脚本",
                        TINY,
                        "<camunda:property name=\"clause\" value=\"JA-0-1\" />\n        </camunda:properties>",
                        "<camunda:property name=\"clause\" value=\"JA-0-1\" />\n        </camunda:properties><camunda:taskListener event=\"complete\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:taskListener>",
                        List.of("“上报情况”（userTask_report）", "监听器没有选用", "不能使用脚本")),
                Arguments.of(
                        "条件用脚本",
                        TINY,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${goOn}",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true",
                        List.of("“是”（flow_goOnYes）", "条件不能用脚本", "条件“true”不是表达式")),
                Arguments.of(
                        "指定经办人",
                        TINY,
                        "camunda:formRef=\"build\"",
                        "camunda:assignee=\"testFinance\" camunda:formRef=\"build\"",
                        List.of("“组织实施”（userTask_build）", "不能指定经办人", "请清空 Assignee")),
                Arguments.of(
                        "指定承办单位",
                        TINY,
                        "camunda:formRef=\"build\"",
                        "camunda:candidateGroups=\"testFinance\" camunda:formRef=\"build\"",
                        List.of("“组织实施”（userTask_build）", "不能指定承办单位", "请清空 Candidate groups")),
                Arguments.of(
                        "并行办理的名单里有不认识的部门",
                        TINY,
                        "<bpmn:outgoing>flow_buildToBuilt</bpmn:outgoing>",
                        "<bpmn:outgoing>flow_buildToBuilt</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${parties.of(execution, 'finance,urbanManagment')}\" camunda:elementVariable=\"party\" />",
                        List.of("“组织实施”（userTask_build）", "“urbanManagment”不是已登记的部门角色")),
                Arguments.of(
                        "期限不是工作日",
                        TINY,
                        "${workCalendar.plus(3)}",
                        "P5D",
                        List.of("“上报情况”（userTask_report）", "办理期限“P5D”不对", "${workCalendar.plus(5)}")),
                Arguments.of(
                        "期限为负",
                        TINY,
                        "${workCalendar.plus(3)}",
                        "${workCalendar.plus(-3)}",
                        List.of("“上报情况”（userTask_report）", "办理期限“${workCalendar.plus(-3)}”不对")),
                Arguments.of(
                        "定时器的时间读不出来",
                        TINY,
                        "</bpmn:process>",
                        "<bpmn:intermediateCatchEvent id=\"intermediateCatchEvent_x\" name=\"已到时\"><bpmn:timerEventDefinition><bpmn:timeDuration>五天</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent></bpmn:process>",
                        List.of("“已到时”（intermediateCatchEvent_x）", "定时器的时间读不出来", "P5D")),
                Arguments.of(
                        "任务上的定时器用自然日",
                        OVERDUE,
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${workCalendar.plus(14)}</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P14D</bpmn:timeDuration>",
                        List.of("“逾期”（boundaryEvent_togetherLong）", "按工作日计时，不用自然日或小时", "${workCalendar.plus(7)}")),
                Arguments.of(
                        "任务上的定时器不足一个工作日",
                        OVERDUE,
                        "${workCalendar.plus(14)}",
                        "${workCalendar.plus(0)}",
                        List.of("“逾期”（boundaryEvent_togetherLong）", "1到999")),
                Arguments.of(
                        "转督办的定时器会中断任务",
                        OVERDUE,
                        "cancelActivity=\"false\"",
                        "cancelActivity=\"true\"",
                        List.of("“转主管部门督办”（serviceTask_escalateOverdue）", "非中断定时器", "现在前面是“逾期”")),
                Arguments.of(
                        "转督办不接在定时器后面",
                        OVERDUE,
                        "sourceRef=\"boundaryEvent_togetherLong\"",
                        "sourceRef=\"userTask_alone\"",
                        List.of("“转主管部门督办”（serviceTask_escalateOverdue）", "现在前面是“单独办理”")),
                Arguments.of(
                        "转督办不单独执行",
                        OVERDUE,
                        " camunda:asyncBefore=\"true\"",
                        "",
                        List.of("“转主管部门督办”（serviceTask_escalateOverdue）", "请勾选“Asynchronous continuations”的“Before”")),
                Arguments.of(
                        "不可执行",
                        TINY,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        List.of("“试验阶段”（tinyPhase）", "没有勾选“Executable”")),
                Arguments.of(
                        "别种表单",
                        TINY,
                        "camunda:formRef=\"build\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formKey=\"embedded:app:x.html\"",
                        List.of("“组织实施”（userTask_build）", "不能核对这种表单")),
                Arguments.of(
                        "决策表的格子读不出来",
                        "testtown/numbers.dmn",
                        "<text>\"5\"</text>",
                        "<text>\"5</text>",
                        List.of("决策“本区的数字”（numbers）的第1行“值”列", "不是 FEEL", "要加英文引号")),
                Arguments.of(
                        "决策表的条件读不出来",
                        "testtown/numbers.dmn",
                        "<text>\"rectificationDays\"</text>",
                        "<text>= = 5</text>",
                        List.of("第1行“名称”列：“= = 5”不是 FEEL")),
                Arguments.of(
                        "决策表的输出列改了名",
                        "testtown/numbers.dmn",
                        "label=\"值\" name=\"value\"",
                        "label=\"数值\" name=\"number\"",
                        List.of("决策“本区的数字”（numbers）", "缺少输出列“value”（值）", "请恢复它的 Output name")),
                Arguments.of(
                        "决策表用脚本",
                        "testtown/numbers.dmn",
                        "typeRef=\"string\">\n          <text>name",
                        "typeRef=\"string\" expressionLanguage=\"javascript\">\n          <text>name",
                        List.of("输入列“名称”：语言是“javascript”。请改成 FEEL")),
                Arguments.of(
                        "登记要填表，步骤却没有表单",
                        "shared/rectification.bpmn",
                        "camunda:formRef=\"rectifyFinding\" camunda:formRefBinding=\"deployment\"",
                        "",
                        List.of("“整改问题”（userTask_rectifyFinding）", "没有选择表单", "“measures”")));
    }

    @Test
    @DisplayName("由几家并行办理的步骤，名单可以写，一家固定的单位不行")
    void fixedUnitForParties() {
        String wrong = edited(
                TINY,
                text -> text.replace(
                                "camunda:formRef=\"build\"",
                                "camunda:candidateGroups=\"testFinance\" camunda:formRef=\"build\"")
                        .replace(
                                "<bpmn:outgoing>flow_buildToBuilt</bpmn:outgoing>",
                                "<bpmn:outgoing>flow_buildToBuilt</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics"
                                        + " camunda:collection=\"${parties.of(execution, 'streetOffice')}\""
                                        + " camunda:elementVariable=\"party\" />"));

        assertThat(message(owner().deploy(DISTRICT, "tiny-phase.bpmn", wrong)))
                .contains("“组织实施”（userTask_build）：不能指定承办单位")
                .doesNotContain("“streetOffice”不是");
    }

    @Test
    @DisplayName("几处错误一次说全")
    void allReasonsAtOnce() {
        String wrong = edited(
                TINY,
                text -> text.replace(" camunda:historyTimeToLive=\"P3650D\"", "")
                        .replace("formRef=\"build\"", "formRef=\"bild\"")
                        .replace("${!goOn}", "${goOn}"));

        assertThat(message(owner().deploy(DISTRICT, "tiny-phase.bpmn", wrong)))
                .contains("历史保存期限", "找不到表单“bild”", "两者不相反");
    }

    @Test
    @DisplayName("读不出来的文件、别的文件、没有写区、没有这个区：都说清楚，什么也不部署")
    void notEvenAModel() {
        assertThat(message(owner().deploy(DISTRICT, "tiny-phase.bpmn", "<bpmn")))
                .contains("“tiny-phase.bpmn”读不出来：第1行附近不合格式");
        assertThat(message(owner().deploy(DISTRICT, "report.form", "{not json")))
                .contains("“report.form”读不出来：第1行附近不合格式");
        assertThat(message(owner().deploy(DISTRICT, "script.groovy", "println 1")))
                .contains("只接受 .bpmn、.dmn 和 .form");
        assertThat(message(owner().deploy(null, "tiny-phase.bpmn", edited(TINY, text -> text))))
                .contains("Tenant ID");
    }

    @Test
    @DisplayName("经办人、别的区的流程负责人不能部署")
    void onlyTheOwner() {
        String before = deployment();
        String changed = edited(TINY, text -> text.replace("上报情况", "报送情况"));

        assertThat(new Modeler(port, "testStreet")
                        .deploy(DISTRICT, "a.bpmn", changed)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Modeler(port, "jinanOwner")
                        .deploy(DISTRICT, "a.bpmn", changed)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Modeler(port, "nobody")
                        .deploy(DISTRICT, "a.bpmn", changed)
                        .statusCode())
                .isEqualTo(401);
        assertThat(deployment()).isEqualTo(before);
    }

    @Test
    @DisplayName("负责人改过之后，启动时文件夹里的新版本只作提示，负责人同意才启用")
    void folderIsOnlyOffered() {
        owner().deploy(DISTRICT, "tiny-phase.bpmn", edited(TINY, text -> text.replace("上报情况", "报送情况")));
        String ownersBundle = deployment();
        theFolderHasChangedSince("an older folder");

        folders.take(DISTRICT);

        assertThat(deployment()).isEqualTo(ownersBundle);
        assertThat(folders.offered(DISTRICT)).containsExactly(TINY);
        folders.accept(DISTRICT);
        assertThat(deployment()).isNotEqualTo(ownersBundle);
        assertThat(folders.offered(DISTRICT)).isEmpty();
    }

    @Test
    @DisplayName("升级后在用的流程缺了新版软件要的字段：提示里说明缺什么，接受新版本后就没有了")
    void bundleInForceThatTheNewSoftwareDoesNotFit() {
        Bundle old = new Bundle(new TreeMap<>(files.of(DISTRICT).resources()));
        String form = "shared/rectify-finding.form";
        old.resources()
                .put(
                        form,
                        edited(form, text -> text.replace("\"key\": \"measures\"", "\"key\": \"measure\""))
                                .getBytes(StandardCharsets.UTF_8));
        ((BundleRepositoryService) engine.getRepositoryService()).deploy(DISTRICT, old);
        theFolderHasChangedSince("an older folder");

        assertThat(folders.offered(DISTRICT)).containsExactly(form);
        assertThat(folders.faults(DISTRICT)).anyMatch(fault -> fault.contains("缺少字段“measures”"));
        folders.accept(DISTRICT);
        assertThat(folders.faults(DISTRICT)).isEmpty();
    }

    @Test
    @DisplayName("新区还没有自己的流程文件：不部署，也不妨碍启动")
    void districtWithoutModels() {
        jdbc.sql("insert into district (id, name) values ('emptytown', '空区')").update();
        try {
            folders.take("emptytown");

            assertThat(bundles.inForce("emptytown")).isEmpty();
        } finally {
            jdbc.sql("delete from district where id = 'emptytown'").update();
        }
    }

    @Test
    @DisplayName("没有人改过时，文件夹里的新版本在启动时启用；文件夹没变就什么也不做")
    void folderIsTaken() {
        owner().deploy(DISTRICT, "tiny-phase.bpmn", edited(TINY, text -> text.replace("上报情况", "报送情况")));
        theFolderHasChangedSince(bundles.inForce(DISTRICT).orElseThrow().fingerprint());
        String before = deployment();

        folders.take(DISTRICT);

        String taken = deployment();
        assertThat(taken).isNotEqualTo(before);
        assertThat(bundles.deploymentOf(DISTRICT, files.of(DISTRICT))).isPresent();
        folders.take(DISTRICT);
        assertThat(deployment()).isEqualTo(taken);
    }

    private void theFolderHasChangedSince(String fingerprint) {
        jdbc.sql("update folder_bundle set fingerprint = ? where district = ?")
                .params(fingerprint, DISTRICT)
                .update();
    }

    private Modeler owner() {
        return new Modeler(port, "testtownOwner");
    }

    private String edited(String file, UnaryOperator<String> edit) {
        byte[] content = new TreeMap<>(files.of(DISTRICT).resources()).get(file);
        return edit.apply(new String(content, StandardCharsets.UTF_8));
    }

    private String start() {
        String project = "TT-D-%03d".formatted(NUMBER.incrementAndGet());
        engine.getRuntimeService()
                .createProcessInstanceByKey("renovation")
                .processDefinitionTenantId(DISTRICT)
                .businessKey(project)
                .execute();
        return project;
    }

    private Task task(String project) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .singleResult();
    }

    private String formOf(String project) {
        try (var form =
                engine.getFormService().getDeployedTaskForm(task(project).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String deployment() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("tinyPhase")
                .tenantIdIn(DISTRICT)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static String message(HttpResponse<String> reply) {
        try {
            return new ObjectMapper().readTree(reply.body()).path("message").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(reply.body(), e);
        }
    }
}
