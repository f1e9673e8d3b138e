package cn.jiugai.selection;

import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Plays the annual plan of Haigang from its opening to the ranking. */
@Component
class SelectionPlay {

    static final String PUBLISH = "userTask_publishPlan";
    static final String BUDGET = "userTask_setBudget";
    static final String REVIEW = "userTask_reviewSite";
    static final String ARRANGE = "userTask_arrangeRanking";
    static final String CORRECT = "userTask_correctSelection";
    static final String CONFIRM = "userTask_confirmSelection";
    static final LocalDate CLOSING = LocalDate.of(2024, 2, 29);

    private final Player player;
    private final Timers timers;

    SelectionPlay(Player player, Timers timers) {
        this.player = player;
        this.timers = timers;
    }

    static String plan(int year) {
        return "HG-plan-" + year;
    }

    /** The plan of a year with its published totals; 80 buildings would be wrong for nobody but the reconciliation. */
    ProcessInstance publish(int year, int first, int second, String wanYuan) {
        ProcessInstance instance = player.start("annualPlan", plan(year));
        int communities = first + second;
        player.complete(plan(year), PUBLISH, published(first, second, 100 * communities, 4 * communities, wanYuan));
        return instance;
    }

    static Map<String, Object> published(int first, int second, int households, int buildings, String wanYuan) {
        return new HashMap<>(Map.of(
                "publishedFirst", first,
                "publishedSecond", second,
                "publishedHouseholds", households,
                "publishedBuildings", buildings,
                "publishedArea", 0.8 * (first + second),
                "publishedMoney", Double.parseDouble(wanYuan),
                "closingOn", CLOSING.toString()));
    }

    static Map<String, Object> budget(String yuan) {
        return Map.of(
                "reportNumber",
                "秦海财评〔2023〕8号",
                "reportedOn",
                "2023-12-01",
                "affordable",
                240000000,
                "budget",
                Double.parseDouble(yuan));
    }

    /** The budget is set and the closing day is over. */
    void close(int year, String yuan) {
        player.complete(plan(year), BUDGET, budget(yuan));
        timers.goTo(CLOSING.plusDays(1));
        timers.fire(plan(year), "intermediateCatchEvent_closed");
    }

    Task review(int year, String application) {
        return player.tasks(plan(year), REVIEW).stream()
                .filter(task -> application.equals(player.variable(task, "application")))
                .findFirst()
                .orElseThrow();
    }

    /** Reviews everything as the street claims it. */
    void reviewAll(int year) {
        List<Task> open = player.tasks(plan(year), REVIEW);
        open.forEach(task -> player.complete(task, reviewed(task, Map.of())));
    }

    /** What the form is filled with, and what the reviewer changes. */
    Map<String, Object> reviewed(Task task, Map<String, Object> changes) {
        Map<String, Object> answer = new HashMap<>();
        List.of("reviewedBuiltYear", "reviewedHouseholds", "reviewedBuildings", "reviewedArea", "reviewedEstimate")
                .forEach(field -> answer.put(field, player.variable(task, field)));
        answer.put("reviewedOn", "2024-03-01");
        answer.put("reviewers", "张工、李工");
        answer.putAll(changes);
        return answer;
    }

    void arranged(int year) {
        player.complete(plan(year), ARRANGE, Map.of("arrangement", "DONE"));
    }
}
