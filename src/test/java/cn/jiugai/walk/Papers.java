package cn.jiugai.walk;

import cn.jiugai.play.Rest.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Sends files over HTTP as a user of a unit: the papers that a task needs, and spreadsheets. */
public final class Papers {

    private static final String PASSWORD = "Jiugai-2024";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final RestClient client;

    public Papers(int port, String user) {
        client = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth(user, PASSWORD))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    JsonNode get(String path) {
        return client.get().uri(path).retrieve().body(JsonNode.class);
    }

    public byte[] download(String path) {
        return client.get().uri(path).retrieve().body(byte[].class);
    }

    /** Uploads a small PDF for each paper that the task still lacks. */
    void attachRequired(String task) {
        get("/jiugai/tasks/" + task + "/papers").path("missing").forEach(paper -> attach(task, paper.asText()));
    }

    /** Uploads a small PDF of a kind to a task. */
    public Reply attach(String task, String kind) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("kind", text(kind));
        parts.add("file", file(kind + ".pdf", PDF));
        return send("/jiugai/tasks/" + task + "/papers", parts);
    }

    Reply send(String path, String resource) {
        try (InputStream content = Papers.class.getResourceAsStream("/" + resource)) {
            return send(path, resource.substring(resource.lastIndexOf('/') + 1), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public Reply send(String path, String name, byte[] content) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file(name, content));
        return send(path, parts);
    }

    private Reply send(String path, LinkedMultiValueMap<String, Object> parts) {
        return client.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange((request, response) -> {
                    String body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
                    int status = response.getStatusCode().value();
                    return new Reply(status, status < 400 ? "" : message(body), body);
                });
    }

    private static String message(String body) throws IOException {
        return new ObjectMapper().readTree(body).path("message").asText();
    }

    private static org.springframework.http.HttpEntity<String> text(String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        return new org.springframework.http.HttpEntity<>(value, headers);
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
