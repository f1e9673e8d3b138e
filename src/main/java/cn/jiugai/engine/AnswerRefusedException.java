package cn.jiugai.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/**
 * An answer that its form or a rule of the step does not allow. It is no exception of the engine's: those the REST API
 * answers differently from call to call, and puts English before their text; this one it answers with 400 and our words.
 */
public class AnswerRefusedException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /**
     * @param what the task or process, in Chinese
     * @param faults a Chinese sentence each
     */
    AnswerRefusedException(String what, List<String> faults) {
        super(what + "没有提交，请改正后再提交：\n" + String.join("\n", faults), Status.BAD_REQUEST);
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
