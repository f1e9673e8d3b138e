package cn.jiugai.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** For the two calls in which the engine's REST API turns a refused answer into 500: there it is told 400 outright. */
final class RestAnswers {

    private RestAnswers() {}

    static <T> T badRequest(Supplier<T> call) {
        try {
            return call.get();
        } catch (AnswerRefusedException e) {
            throw new InvalidRequestException(Status.BAD_REQUEST, e, e.getMessage());
        }
    }
}
