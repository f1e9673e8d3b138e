package cn.jiugai.desk;

import cn.jiugai.desk.SampleScript.Act;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Processes;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Samples;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the first start works the annual plan {@code samples/<district>/annual-plan.yaml} of each district that has one and has
 * no plan at all, by the demonstration users of the units that hold the tasks, with a blank page for each paper. It is for
 * plans that are worked step by step; one that is imported is entered by its phase. Production has no sample.
 */
@Component
@Profile("!production")
class SampleRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRuns.class);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final AnnualPlans plans;
    private final ProjectYears years;
    private final Offices offices;
    private final Processes processes;
    private final OpenTasks tasks;
    private final PaperDesk papers;
    private final TransactionTemplate transaction;
    private final Samples samples;

    SampleRuns(
            AnnualPlans plans,
            ProjectYears years,
            Offices offices,
            Processes processes,
            OpenTasks tasks,
            PaperDesk papers,
            TransactionTemplate transaction,
            Samples samples) {
        this.plans = plans;
        this.years = years;
        this.offices = offices;
        this.processes = processes;
        this.tasks = tasks;
        this.papers = papers;
        this.transaction = transaction;
        this.samples = samples;
    }

    /** After what it rests on is on record. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(22)
    void workAll() {
        offices.districts().forEach(district -> transaction.executeWithoutResult(status -> work(district)));
    }

    private void work(District district) {
        years.hold(district.id());
        if (!plans.any(district.id())) {
            samples.find(district.id(), "annual-plan.yaml").ifPresent(content -> work(district, read(content)));
        }
    }

    private void work(District district, SampleScript script) {
        String key = "%s-plan-%d".formatted(offices.code(district.id()), samples.year());
        processes.startOnce(district.id(), script.process(), key, Map.of());
        script.steps().forEach(act -> {
            work(district.id(), key, act);
            processes.runJobs(district.id(), script.process(), key);
        });
        LOG.info("{}：示例年度计划{}已按流程办理", district.name(), key);
    }

    private void work(String district, String key, Act act) {
        List<OpenTask> meant = tasks.of(district, key).stream()
                .filter(task -> task.step().equals(act.step()))
                .filter(task -> act.about().entrySet().stream()
                        .allMatch(about -> about.getValue().equals(processes.value(task.id(), about.getKey()))))
                .toList();
        if (meant.isEmpty()) {
            throw new IllegalStateException("示例%s没有等在“%s”".formatted(key, act.step()));
        }
        meant.forEach(task -> complete(task, act));
    }

    private void complete(OpenTask task, Act act) {
        Map<String, Object> answer = new HashMap<>(act.answer());
        act.keep().forEach(field -> answer.put(field, processes.value(task.id(), field)));
        processes.as(task.units().get(0), () -> {
            task.papers().forEach(paper -> papers.accept(task, paper, paper + "（示例）.pdf", samples.paper()));
            processes.complete(task.id(), answer);
        });
    }

    private static SampleScript read(byte[] content) {
        try {
            return YAML.readValue(content, SampleScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
