package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.sheet.SheetBuilder;
import cn.jiugai.sheet.SheetFiller;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Plays walk-through files over HTTP, each act as a user of the unit that holds the task, and prints what was done. */
final class Walk {

    private static final String JINAN = "jinan";

    private final int port;
    private final String district;

    /** Sees where tasks are; it acts for nobody. */
    private final String watcher;

    private final Consumer<String> jobs;
    private final String project;
    private final boolean withWrongTurns;
    private final List<String> printed = new ArrayList<>();

    /** What the files leave to the project, by the name that stands there in braces. */
    private final Map<String, String> names = new HashMap<>();

    private int completed;

    /** @param jobs does what the engine's job executor would do for the project after each act */
    Walk(int port, String project, boolean withWrongTurns, Consumer<String> jobs) {
        this(port, JINAN, project, withWrongTurns, jobs);
    }

    /** The same in another district: its files are in the folder of its name, and the head of its housing bureau watches. */
    Walk(int port, String district, String project, boolean withWrongTurns, Consumer<String> jobs) {
        this.district = district;
        watcher = district + "HousingHead";
        this.jobs = jobs;
        this.port = port;
        this.project = project;
        this.withWrongTurns = withWrongTurns;
        names.put("project", project);
        names.put("year", project.split("-")[1]);
        names.put("community", "新小区" + project);
    }

    /** The same for a number that does not tell the year in which it is played; a plan begins in the year before. */
    Walk in(int year) {
        names.put("year", String.valueOf(year));
        names.put("lastYear", String.valueOf(year - 1));
        return this;
    }

    /** The same for a project whose residential community (小区) is not named as {@link cn.jiugai.play.Player} does. */
    Walk of(String community) {
        names.put("community", community);
        return this;
    }

    void play(String phase) {
        for (Entry entry : read(district, phase)) {
            if (entry.wrong() == null || withWrongTurns) {
                play(entry);
                jobs.accept(project);
            }
        }
    }

    /** The acts of a phase, with those of the phases that it calls in their place. */
    static List<Entry> read(String phase) {
        return read(JINAN, phase);
    }

    private static List<Entry> read(String district, String phase) {
        return Entry.read("walkthrough/%s/%s.yaml".formatted(district, phase)).stream()
                .flatMap(entry -> entry.play() == null ? Stream.of(entry) : read(district, entry.play()).stream())
                .toList();
    }

    List<String> printed() {
        return printed;
    }

    /** How many tasks were completed. */
    int completed() {
        return completed;
    }

    private void play(Entry entry) {
        if (entry.start() != null) {
            start(entry);
            return;
        }
        if (entry.matter() != null) {
            startMatter(entry);
            return;
        }
        if (entry.step() == null) {
            upload(entry.unit(), entry.upload().url(), entry.upload());
            print(mark(entry) + "上传 " + entry.upload().name(), entry.unit(), "");
            assertIsBack(entry);
            return;
        }
        List<JsonNode> tasks = tasks(entry.step());
        if (!entry.each()) {
            tasks = tasks.stream()
                    .filter(task -> entry.unit().equals(unit(task)))
                    .filter(task ->
                            entry.about() == null || task.path("name").asText().endsWith(entry.about()))
                    .limit(1)
                    .toList();
        }
        assertThat(tasks)
                .as("open tasks of %s of %s for %s; open now: %s", entry.step(), project, entry.unit(), open())
                .isNotEmpty();
        tasks.forEach(task -> complete(task, entry));
        assertIsBack(entry);
    }

    /** Starts a phase out of its turn; if that is allowed at all, the phase says what it waits for, and is ended again. */
    private void start(Entry entry) {
        Rest user = new Rest(port, entry.unit());
        Reply reply = user.post(
                "/process-definition/key/%s/tenant-id/%s/start".formatted(entry.start(), district),
                Map.of("businessKey", project));
        if (entry.refused().isEmpty()) {
            assertThat(reply.status()).as("%s %s", entry.wrong(), reply.body()).isEqualTo(200);
            assertIsBack(entry);
            String instance = reply.json().path("id").asText();
            assertThat(user.call("DELETE", "/process-instance/" + instance, null)
                            .status())
                    .isEqualTo(204);
        } else {
            assertThat(reply.status()).as("%s %s", entry.wrong(), reply.body()).isEqualTo(403);
            assertThat(reply.message()).as(entry.wrong()).contains(entry.refused());
        }
        print(mark(entry) + "发起 " + entry.start(), entry.unit(), "");
    }

    /** Starts a matter from the side, as a unit that may, or is refused. */
    private void startMatter(Entry entry) {
        Reply reply = new Rest(port, entry.unit())
                .post("/jiugai/projects/%s/matters/%s".formatted(project, entry.matter()), null);
        if (entry.refused().isEmpty()) {
            assertThat(reply.status()).as("%s %s", entry.wrong(), reply.body()).isEqualTo(201);
        } else {
            assertThat(reply.status()).as(entry.wrong()).isIn(403, 404, 409);
            assertThat(reply.message()).as(entry.wrong()).contains(entry.refused());
        }
        print(mark(entry) + "发起 " + entry.matter(), entry.unit(), "");
    }

    private void complete(JsonNode task, Entry entry) {
        String id = task.path("id").asText();
        String unit = unit(task);
        Rest user = new Rest(port, unit);
        if (entry.upload() != null && !send(unit, id, entry)) {
            return;
        }
        new Papers(port, unit).attachRequired(id);
        String clauses = clauses(unit, id);
        Reply reply = user.post("/task/" + id + "/submit-form", Rest.variables(ofProject(entry.answer())));
        if (entry.refused().isEmpty()) {
            assertThat(reply.status())
                    .as("%s %s: %s", entry.step(), entry.answer(), reply.body())
                    .isEqualTo(204);
            completed++;
        } else {
            assertThat(reply.status()).as(entry.wrong()).isIn(400, 409);
            assertThat(reply.message()).as(entry.wrong()).contains(texts(entry.refused()));
            print("  不收：" + reply.message(), unit, "");
        }
        print(mark(entry) + task.path("name").asText(), unit, clauses);
    }

    private Map<String, Object> ofProject(Map<String, Object> answer) {
        Map<String, Object> fields = new HashMap<>(answer);
        fields.replaceAll((field, value) -> ofProject(value));
        return fields;
    }

    /** What has to differ from project to project names the project or its year, e.g. a filing number. */
    private Object ofProject(Object value) {
        return value instanceof String text ? ofProject(text) : value;
    }

    private String ofProject(String text) {
        String said = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            said = said.replace("{" + name.getKey() + "}", name.getValue());
        }
        return said;
    }

    private List<String> texts(List<String> said) {
        return said.stream().map(text -> ofProject(text)).toList();
    }

    /** Whether the spreadsheet was taken; if it is meant to be refused, the task stays as it was. */
    private boolean send(String unit, String task, Entry entry) {
        String url = "/jiugai/tasks/" + task + "/" + entry.upload().url();
        if (entry.upload().refused().isEmpty()) {
            upload(unit, url, entry.upload());
            return true;
        }
        Reply reply = send(unit, url, entry.upload());
        assertThat(reply.status()).as("%s %s", entry.wrong(), reply.body()).isEqualTo(400);
        assertThat(reply.body()).as(entry.wrong()).contains(entry.upload().refused());
        print(mark(entry) + "上传 " + entry.upload().name(), unit, "");
        return false;
    }

    private void assertIsBack(Entry entry) {
        if (entry.back() == null) {
            return;
        }
        List<JsonNode> tasks = tasks(entry.back());
        assertThat(tasks)
                .as("%s leads back to %s; open now: %s", entry.wrong(), entry.back(), open())
                .isNotEmpty();
        List<String> shown =
                tasks.stream().map(task -> shown(task, entry.where())).toList();
        assertThat(shown).as(entry.wrong()).anySatisfy(text -> {
            assertThat(text).contains(texts(entry.reasons()));
            print("  退回：" + text, "", "");
        });
    }

    /** What the form of a task shows in this field. */
    private String shown(JsonNode task, String field) {
        return new Rest(port, unit(task))
                .call(
                        "GET",
                        "/task/%s/form-variables?variableNames=%s"
                                .formatted(task.path("id").asText(), field),
                        null)
                .json()
                .path(field)
                .path("value")
                .asText();
    }

    private List<JsonNode> tasks(String step) {
        JsonNode tasks = new Rest(port, watcher)
                .call(
                        "GET",
                        "/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s&sortBy=created&sortOrder=asc"
                                .formatted(project, step),
                        null)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false).toList();
    }

    private String open() {
        JsonNode tasks = new Rest(port, watcher)
                .call("GET", "/task?processInstanceBusinessKey=" + project, null)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("taskDefinitionKey").asText() + "@" + unit(task))
                .collect(Collectors.joining(", "));
    }

    private String unit(JsonNode task) {
        JsonNode links = new Rest(port, watcher)
                .call("GET", "/task/" + task.path("id").asText() + "/identity-links?type=candidate", null)
                .json();
        return links.get(0).path("groupId").asText();
    }

    private String clauses(String unit, String task) {
        return StreamSupport.stream(
                        new Papers(port, unit)
                                .get("/jiugai/tasks/" + task + "/basis")
                                .path("clauses")
                                .spliterator(),
                        false)
                .map(clause -> clause.path("id").asText())
                .collect(Collectors.joining(" "));
    }

    private void upload(String unit, String url, Entry.Upload upload) {
        Reply reply = send(unit, url, upload);
        assertThat(reply.status()).as("%s %s", url, reply.body()).isBetween(200, 299);
    }

    private Reply send(String unit, String url, Entry.Upload upload) {
        Papers papers = new Papers(port, unit);
        if (upload.file() != null) {
            return papers.send(url, upload.file());
        }
        if (upload.fill() != null) {
            return papers.send(url, "sheet.xlsx", SheetFiller.fill(papers.download(url + "/template"), upload.fill()));
        }
        SheetBuilder sheets = new SheetBuilder();
        upload.sheets()
                .forEach((name, rows) -> sheets.sheet(
                        name,
                        rows.stream()
                                .map(row -> row.stream().map(this::ofProject).toList())
                                .toList()));
        return papers.send(url, "sheet.xlsx", sheets.build());
    }

    private static String mark(Entry entry) {
        return entry.wrong() == null ? "" : "【" + entry.wrong() + "】";
    }

    private void print(String what, String unit, String clauses) {
        String line = "%s  %s  %s  %s".formatted(project, what, unit, clauses).strip();
        printed.add(line);
        System.out.println(line);
    }
}
