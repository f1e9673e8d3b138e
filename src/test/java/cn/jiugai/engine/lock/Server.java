package cn.jiugai.engine.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ConfigurableApplicationContext;

/** A server under attack: its address, and its engine for looking at what the attack has done. */
record Server(int port, String name, ProcessEngine engine, ConfigurableApplicationContext context) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The engine's own REST under its name; {@code /engine-rest/task} is the same for the engine named default. */
    String rest(String path) {
        return "/engine-rest/engine/" + name + path;
    }

    /** A request in the name of nobody. */
    Request anonymous() {
        return new Request(HttpRequest.newBuilder());
    }

    Request as(String user, String password) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return anonymous().with("Authorization", "Basic " + login);
    }

    /** Evaluates an expression as the engine does for a model, in the scope of an execution. */
    Object evaluate(String expression) {
        return inEngine(configuration -> configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(new ExecutionEntity()));
    }

    <T> T inEngine(Function<ProcessEngineConfigurationImpl, T> work) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> work.apply(configuration));
    }

    /** A request that is being put together. */
    final class Request {
        private final HttpRequest.Builder builder;

        private Request(HttpRequest.Builder builder) {
            this.builder = builder;
        }

        Request with(String header, String value) {
            builder.header(header, value);
            return this;
        }

        HttpResponse<String> get(String path) {
            return send(builder.GET(), path);
        }

        HttpResponse<String> post(String path, String json) {
            return post(path, "application/json", json);
        }

        HttpResponse<String> post(String path, String type, String body) {
            return send(builder.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)), path);
        }

        HttpResponse<String> put(String path, String json) {
            return send(
                    builder.header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json)),
                    path);
        }

        private HttpResponse<String> send(HttpRequest.Builder request, String path) {
            try {
                return CLIENT.send(
                        request.uri(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
