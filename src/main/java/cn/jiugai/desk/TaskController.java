package cn.jiugai.desk;

import cn.jiugai.engine.Clauses;
import cn.jiugai.engine.OpenTasks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the Tasklist plugins show of a task beside its form. */
@DeskApi
class TaskController {

    private final OpenTasks tasks;
    private final Cards cards;
    private final Clauses clauses;
    private final PlanDates dates;

    TaskController(OpenTasks tasks, Cards cards, Clauses clauses, PlanDates dates) {
        this.tasks = tasks;
        this.cards = cards;
        this.clauses = clauses;
        this.dates = dates;
    }

    @GetMapping("/tasks/{id}/card")
    Card card(@PathVariable("id") String id) {
        return tasks.find(id).map(cards::of).orElseThrow(NotHereException::task);
    }

    @GetMapping("/tasks/{id}/basis")
    Basis basis(@PathVariable("id") String id) {
        return tasks.find(id)
                .map(task -> Basis.of(task, clauses, dates.of(task)))
                .orElseThrow(NotHereException::task);
    }
}
