package cn.jiugai.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/** A task whose project is suspended (已暂停) was to be done or handed over. The REST API answers 409 with our words. */
public class StandsStillException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    StandsStillException(String project, String task) {
        super(text(project, task), Status.CONFLICT);
    }

    /** For an open task whose project stands still. */
    public static StandsStillException of(OpenTask task) {
        return new StandsStillException(task.project(), task.name());
    }

    static String text(String project, String task) {
        return "任务“%s”没有提交：项目%s已暂停，恢复后才能办理，期限随暂停的天数顺延。".formatted(task, project);
    }
}
