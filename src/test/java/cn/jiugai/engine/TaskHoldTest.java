package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

@JiugaiTest
@DisplayName("上传表格和办结任务，一个做完才做另一个")
class TaskHoldTest {

    private static final String UPLOAD = "violation-list";
    private static final String UNIT = "zhongshiCommunity";

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private UploadTasks uploads;

    @Test
    @DisplayName("表格还在登记时点办结：等登记完再核对；办结以后再上传：没有这项任务")
    void oneAfterTheOther() throws Exception {
        String project = player.newProject();
        player.start("violationClearance", project);
        Task task = player.task(project, "userTask_surveyViolations");
        assertThat(player.unit(task)).isEqualTo(UNIT);
        CountDownLatch uploading = new CountDownLatch(1);
        AtomicBoolean uploaded = new AtomicBoolean();
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> completion = clerk.submit(() -> {
                uploading.await();
                player.as(
                        UNIT, () -> catchThrowable(() -> engine.getTaskService().complete(task.getId())));
                return uploaded.get();
            });
            player.as(
                    UNIT,
                    () -> uploads.take(task.getId(), UPLOAD, open -> {
                        uploading.countDown();
                        assertThatThrownBy(() -> completion.get(500, TimeUnit.MILLISECONDS))
                                .isInstanceOf(TimeoutException.class);
                        uploaded.set(true);
                        return open;
                    }));
            assertThat(completion.get()).as("办结等到了上传之后").isTrue();
        } finally {
            clerk.shutdownNow();
        }
        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "试验结束");
        player.as(
                UNIT,
                () -> assertThatThrownBy(() -> uploads.take(task.getId(), UPLOAD, open -> open))
                        .isInstanceOf(ResponseStatusException.class)
                        .hasMessageContaining("没有这项任务"));
    }
}
