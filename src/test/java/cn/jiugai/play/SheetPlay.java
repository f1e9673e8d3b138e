package cn.jiugai.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Sends the spreadsheets that tasks take, over real HTTP, as the unit that holds the task. */
@Component
public class SheetPlay {

    private static final String PASSWORD = "Jiugai-2024";

    private final ObjectProvider<TestRestTemplate> rest;
    private final Player player;

    SheetPlay(ObjectProvider<TestRestTemplate> rest, Player player) {
        this.rest = rest;
        this.player = player;
    }

    /** What the sender is told about a sheet that was taken over. */
    public String take(String project, String step, String what, byte[] workbook) {
        ResponseEntity<JsonNode> answer = send(project, step, what, workbook);
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
        return answer.getBody().get("message").asText();
    }

    /** The faults of a sheet that was refused, as JSON. */
    public JsonNode refused(String project, String step, String what, byte[] workbook) {
        ResponseEntity<JsonNode> answer = send(project, step, what, workbook);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("faults");
    }

    /** The sheet to fill in. */
    public byte[] template(String project, String step, String what) {
        var task = player.task(project, step);
        return rest.getObject()
                .withBasicAuth(player.unit(task), PASSWORD)
                .getForObject("/jiugai/tasks/%s/%s/template".formatted(task.getId(), what), byte[].class);
    }

    private ResponseEntity<JsonNode> send(String project, String step, String what, byte[] workbook) {
        var task = player.task(project, step);
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "表.xlsx";
            }
        });
        return rest.getObject()
                .withBasicAuth(player.unit(task), PASSWORD)
                .postForEntity("/jiugai/tasks/%s/%s".formatted(task.getId(), what), form, JsonNode.class);
    }
}
