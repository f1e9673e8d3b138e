package cn.jiugai.engine.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends what Camunda Modeler sends when somebody presses “Deploy”: one multipart request with files under bare names. */
final class Modeler {

    private static final String BOUNDARY = "----modeler-boundary";

    private final int port;
    private final String user;

    Modeler(int port, String user) {
        this.port = port;
        this.user = user;
    }

    HttpResponse<String> deploy(String district, String file, String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deployment-name", file.replaceAll("\\..*", ""));
        fields.put("deployment-source", "Camunda Modeler");
        fields.put("enable-duplicate-filtering", "true");
        if (district != null) {
            fields.put("tenant-id", district);
        }
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                write(
                        body,
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, field.getKey(), field.getValue()));
            }
            write(body, """
                    --%s\r
                    Content-Disposition: form-data; name="%s"; filename="%s"\r
                    Content-Type: application/octet-stream\r
                    \r
                    %s\r
                    --%s--\r
                    """.formatted(BOUNDARY, file, file, content, BOUNDARY));
            return HttpClient.newHttpClient().send(request(body.toByteArray()), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(byte[] body) {
        String login = Base64.getEncoder().encodeToString((user + ":Jiugai-2024").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
