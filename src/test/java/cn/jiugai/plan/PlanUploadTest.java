package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.sheet.SheetBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@DisplayName("上传年度计划")
class PlanUploadTest {

    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private AnnualPlans plans;

    private final TestPlan plan = new TestPlan();

    @Test
    @DisplayName("主管部门上传：200，回告合计")
    void accepted() {
        ResponseEntity<JsonNode> answer = upload("jinanHousingHead", plan.workbook());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().get("reconciled").asBoolean()).isTrue();
        assertThat(answer.getBody().at("/actual/households").asInt()).isEqualTo(200);
        assertThat(answer.getBody().at("/published/investment").asText()).isEqualTo("500.5");
        AnnualPlan found = plans.find("jinan", plan.year()).orElseThrow();
        assertThat(found.importedBy()).isEqualTo("jinanHousingHead");
        assertThat(found.fileName()).isEqualTo("计划.xlsx");
    }

    private boolean importsPlan(String user) {
        return rest.withBasicAuth(user, PASSWORD)
                .getForObject("/jiugai/me", JsonNode.class)
                .path("importsPlan")
                .asBoolean();
    }

    @Test
    @DisplayName("合计不符：200，逐条说明；在更正任务上再次上传，任务随之办结")
    void correctedByASecondUpload() {
        ResponseEntity<JsonNode> first = upload("jinanHousing", plan.workbook(201));
        assertThat(first.getBody().get("reconciled").asBoolean()).isFalse();
        assertThat(first.getBody().at("/reasons/0").asText()).contains("少1户", "JA-1-1");
        ResponseEntity<JsonNode> second = upload("jinanHousing", plan.workbook());
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(second.getBody().get("reconciled").asBoolean()).isTrue();
        ResponseEntity<JsonNode> third = upload("jinanHousing", plan.workbook());
        assertThat(third.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(third.getBody().at("/faults/0/found").asText()).contains("等待领导小组办公室确认");
    }

    @Test
    @DisplayName("更正说明过长：400，原来导入的计划一点没变")
    void noteTooLong() {
        upload("jinanHousing", plan.workbook(201));
        MultiValueMap<String, Object> form = form(plan.workbook());
        form.add("note", "说".repeat(1001));
        ResponseEntity<JsonNode> answer =
                rest.withBasicAuth("jinanHousing", PASSWORD).postForEntity("/jiugai/plans", form, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("更正说明");
        assertThat(plans.find("jinan", plan.year()).orElseThrow().published().households())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("有错误的工作簿：400，每处错误都带表、行、列、现值和应为，什么也没有导入")
    void faulty() {
        byte[] workbook = new SheetBuilder()
                .sheet(PublishedSheet.NAME, List.of(List.of("年度", "项目数"), List.of(plan.year(), "两个")))
                .build();
        ResponseEntity<JsonNode> answer = upload("jinanHousing", workbook);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).matches("表格有\\d+处需要更正，没有导入任何内容");
        JsonNode fault = answer.getBody().get("faults").findParents("row").stream()
                .filter(each -> each.get("column").asText().startsWith("B列"))
                .findFirst()
                .orElseThrow();
        assertThat(fault.get("sheet").asText()).isEqualTo("年度计划");
        assertThat(fault.get("row").asInt()).isEqualTo(2);
        assertThat(fault.get("found").asText()).isEqualTo("“两个”");
        assertThat(fault.get("expected").asText()).isEqualTo("1至500之间的整数，不带单位");
        assertThat(plans.find("jinan", plan.year())).isEmpty();
    }

    @Test
    @DisplayName("没有选文件：400，请先选择")
    void withoutFile() {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("attachment", new ByteArrayResource(plan.workbook()));
        ResponseEntity<JsonNode> answer =
                rest.withBasicAuth("jinanHousing", PASSWORD).postForEntity("/jiugai/plans", form, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("请选择年度计划工作簿");
    }

    @Test
    @DisplayName("街道、领导小组办公室不能上传：403；没有登录：401")
    void notInCharge() {
        for (String user : List.of("zhongshiStreet", "jinanLeadingGroup", "jinanOwner")) {
            ResponseEntity<JsonNode> answer = upload(user, plan.workbook());
            assertThat(answer.getStatusCode()).as(user).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody().get("message").asText()).contains("由区级主管部门上传");
        }
        assertThat(rest.postForEntity("/jiugai/plans", form(plan.workbook()), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(plans.find("jinan", plan.year())).isEmpty();
    }

    @Test
    @DisplayName("由评审确定小区的区（HG-3-10）：400，不导入，说明到哪里编制")
    void foundBySelection() {
        ResponseEntity<JsonNode> answer = upload("haigangHousing", plan.workbook());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("由竞争性评审确定，不导入工作簿", "发起“年度计划”");
        assertThat(plans.find("haigang", plan.year())).isEmpty();
        assertThat(importsPlan("haigangHousing")).isFalse();
        assertThat(importsPlan("haigangFinance")).isFalse();
        assertThat(importsPlan("jinanHousing")).isTrue();
    }

    private ResponseEntity<JsonNode> upload(String user, byte[] workbook) {
        return rest.withBasicAuth(user, PASSWORD).postForEntity("/jiugai/plans", form(workbook), JsonNode.class);
    }

    private static MultiValueMap<String, Object> form(byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "计划.xlsx";
            }
        });
        return form;
    }
}
