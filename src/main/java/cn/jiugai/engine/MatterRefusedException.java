package cn.jiugai.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/**
 * A matter that cannot be started: the project is not there (404), another unit starts it (403), or not now (409). The
 * REST API answers it with our words, see {@link AnswerRefusedException}.
 */
public class MatterRefusedException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private MatterRefusedException(String message, Status status) {
        super(message, status);
    }

    static MatterRefusedException notHere(String message) {
        return new MatterRefusedException(message, Status.NOT_FOUND);
    }

    static MatterRefusedException notYours(String message) {
        return new MatterRefusedException(message, Status.FORBIDDEN);
    }

    public static MatterRefusedException notNow(String message) {
        return new MatterRefusedException(message, Status.CONFLICT);
    }

    /** HTTP status. */
    public int status() {
        return getResponse().getStatus();
    }
}
