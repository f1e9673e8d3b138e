package cn.jiugai.engine;

import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps each completion as a row of the register, in the transaction in which the engine completes the task. */
@Component
class CompletionLog {

    private final Completions completions;
    private final Clock clock;

    CompletionLog(Completions completions, Clock clock) {
        this.completions = completions;
        this.clock = clock;
    }

    private static Map<String, Object> open(OpenForm form, Map<String, Object> answer) {
        Map<String, Object> open = new LinkedHashMap<>(answer);
        form.confidential().forEach(key -> open.computeIfPresent(key, (field, value) -> "（保密）"));
        return open;
    }

    /**
     * @param user id of who completes it; null for our own code
     * @throws AnswerRefusedException if somebody else has just completed the same task
     */
    void add(OpenTask task, OpenForm form, Map<String, Object> answer, String user) {
        String unit = task.units().isEmpty() ? null : task.units().get(0);
        try {
            completions.add(new Completion(
                    task.district(),
                    task.project(),
                    task.process(),
                    task.instance(),
                    task.id(),
                    task.step(),
                    task.name(),
                    completions.count(task.instance(), task.step(), unit) + 1,
                    unit,
                    user == null ? "系统" : user,
                    OffsetDateTime.now(clock),
                    Answers.json(open(form, answer)),
                    moment(task.created()),
                    moment(task.due())));
        } catch (DuplicateKeyException e) {
            throw new AnswerRefusedException(form.what(), List.of("这项任务刚由他人办结，请刷新任务列表。"));
        }
    }

    private OffsetDateTime moment(Date date) {
        return date == null ? null : OffsetDateTime.ofInstant(date.toInstant(), clock.getZone());
    }
}
