package cn.jiugai.engine;

import cn.jiugai.calendar.WorkDays;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts the terms in working days that run now once more when other days are worked: as many working days lie between
 * beginning and end afterwards as did before, those included by which a standstill of the project has made the term longer.
 */
@Component
class RunningTerms {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;
    private final Terms terms;

    RunningTerms(ObjectProvider<ProcessEngine> engine, AsSystem asSystem, Terms terms) {
        this.engine = engine;
        this.asSystem = asSystem;
        this.terms = terms;
    }

    /** @return how many open tasks are due on another day now */
    int recount(WorkDays before, WorkDays after) {
        return asSystem.get(() -> {
            moveTimers(before, after);
            return moveTasks(before, after);
        });
    }

    private int moveTasks(WorkDays before, WorkDays after) {
        TaskService tasks = engine.getObject().getTaskService();
        int moved = 0;
        for (Task task : tasks.createTaskQuery().list()) {
            if (task.getDueDate() != null && task.getProcessDefinitionId() != null && terms.isTerm(task)) {
                Date due = moved(task.getCreateTime(), task.getDueDate(), before, after);
                if (!due.equals(task.getDueDate())) {
                    tasks.setDueDate(task.getId(), due);
                    moved++;
                }
            }
        }
        return moved;
    }

    private void moveTimers(WorkDays before, WorkDays after) {
        ManagementService jobs = engine.getObject().getManagementService();
        for (Job timer : jobs.createJobQuery().timers().list()) {
            if (timer.getJobDefinitionId() != null && terms.isTerm(timer)) {
                Date due = moved(timer.getCreateTime(), timer.getDuedate(), before, after);
                if (!due.equals(timer.getDuedate())) {
                    jobs.setJobDuedate(timer.getId(), due);
                }
            }
        }
    }

    /** The end of a term whose days count otherwise now; the time of the day stays. */
    static Date moved(Date begun, Date due, WorkDays before, WorkDays after) {
        ZonedDateTime end = due.toInstant().atZone(EngineClock.ZONE);
        LocalDate first = begun.toInstant().atZone(EngineClock.ZONE).toLocalDate();
        if (end.toLocalDate().isBefore(first)) {
            return due;
        }
        int days = before.between(first, end.toLocalDate());
        if (days > WorkDays.LONGEST) {
            return due; // no step counts so long a term: somebody has set this date by hand
        }
        LocalDate day = after.plus(first, days);
        return day.equals(end.toLocalDate())
                ? due
                : Date.from(
                        day.atTime(end.toLocalTime()).atZone(EngineClock.ZONE).toInstant());
    }
}
