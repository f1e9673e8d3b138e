package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("任务清单")
class TaskListsTest {

    @Autowired
    private TaskLists lists;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Player player;

    private String project;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.start("schemeReview", project);
    }

    @Test
    @DisplayName("再次启动不重复建立，经办人看得到、改不了")
    void onceForEverybody() {
        lists.create();
        player.as("zhongshiStreet", () -> {
            List<Filter> seen = filters.createFilterQuery().list();
            assertThat(seen).extracting(Filter::getName).containsExactlyInAnyOrder("我的待办", "本单位待办", "已逾期");
            Filter mine = seen.get(0).setName("改名");
            assertThatThrownBy(() -> filters.saveFilter(mine)).isInstanceOf(AuthorizationException.class);
        });
    }

    @Test
    @DisplayName("本单位待办只有本单位的任务，认领后也在我的待办里")
    void whoSeesWhat() {
        assertThat(projectOn("本单位待办", "zhongshiStreet")).isTrue();
        assertThat(projectOn("本单位待办", "dongshiStreet")).isFalse();
        assertThat(projectOn("我的待办", "zhongshiStreet")).isFalse();
        assertThat(projectOn("已逾期", "zhongshiStreet")).isFalse();

        player.as(
                "zhongshiStreet",
                () -> tasks.claim(player.task(project, "userTask_draftScheme").getId(), "zhongshiStreet"));

        assertThat(projectOn("我的待办", "zhongshiStreet")).isTrue();
        assertThat(projectOn("本单位待办", "zhongshiStreet")).isTrue();
    }

    private boolean projectOn(String list, String user) {
        Task task = player.task(project, "userTask_draftScheme");
        boolean[] found = new boolean[1];
        player.as(user, () -> {
            Filter filter = filters.createFilterQuery().filterName(list).singleResult();
            found[0] = filters.<Task>list(filter.getId()).stream()
                    .anyMatch(seen -> seen.getId().equals(task.getId()));
        });
        return found[0];
    }
}
