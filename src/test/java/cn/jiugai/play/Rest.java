package cn.jiugai.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client of the engine's REST API and of our own paths, logged in as one user over real HTTP. */
public final class Rest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String login;

    public Rest(int port, String user) {
        address = "http://localhost:" + port;
        login = "Basic " + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** @param message what the server says is wrong; empty if nothing */
    public record Reply(int status, String message, String body) {

        public JsonNode json() {
            return tree(body);
        }
    }

    /**
     * @param path of the engine's REST API; one that begins with {@code /jiugai/} is ours
     * @param body text as it is, anything else as JSON, null for none
     */
    public Reply call(String method, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address + (path.startsWith("/jiugai/") ? "" : "/engine-rest") + path))
                .header("Authorization", login)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean failed = response.statusCode() >= 400;
            String message = failed ? tree(response.body()).path("message").asText() : "";
            return new Reply(response.statusCode(), message, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Reply post(String path, Object body) {
        return call("POST", path, body);
    }

    /** An answer in the way in which the Tasklist writes it: lists and maps as Json, the rest without type. */
    public static Map<String, Object> variables(Map<String, Object> answer) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answer.forEach((name, value) -> variables.put(name, variable(value)));
        return Map.of("variables", variables);
    }

    private static Map<String, Object> variable(Object value) {
        Map<String, Object> variable = new LinkedHashMap<>();
        boolean isObject =
                value instanceof Iterable || value instanceof Map && !((Map<?, ?>) value).containsKey("type");
        if (value instanceof Map<?, ?> typed && !isObject) {
            typed.forEach((key, part) -> variable.put((String) key, part));
        } else if (isObject) {
            variable.put("type", "Json");
            variable.put("value", write(value));
        } else {
            variable.put("value", value);
        }
        return variable;
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
