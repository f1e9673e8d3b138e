package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.StandsStillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a task: what is needed, what is there, upload, download. */
@DeskApi
class PaperController {

    private final OpenTasks tasks;
    private final Papers papers;
    private final PaperDesk desk;
    private final PaperRule rule;
    private final PaperViews views;
    private final UploadLimit limit;
    private final Caller caller;

    PaperController(
            OpenTasks tasks,
            Papers papers,
            PaperDesk desk,
            PaperRule rule,
            PaperViews views,
            UploadLimit limit,
            Caller caller) {
        this.tasks = tasks;
        this.papers = papers;
        this.desk = desk;
        this.rule = rule;
        this.views = views;
        this.limit = limit;
        this.caller = caller;
    }

    /**
     * @param required the papers that the step needs
     * @param missing those of them that are not there yet
     * @param accepted the kinds of file that are taken, in Chinese
     * @param largest the size of the largest file that is taken, e.g. {@code 20MB}
     * @param papers all papers of the project, the newest first
     */
    record PaperList(
            List<String> required,
            List<String> missing,
            String accepted,
            String largest,
            boolean mayUpload,
            List<PaperView> papers) {}

    @GetMapping("/tasks/{id}/papers")
    PaperList list(@PathVariable("id") String id) {
        OpenTask task = task(id);
        return new PaperList(
                task.papers(),
                rule.missing(task),
                PaperType.all(),
                limit.text(),
                isHeldByCaller(task) && !task.suspended(),
                views.of(
                        papers.of(task.district(), task.project()).stream()
                                .filter(desk::isOpen)
                                .toList(),
                        task));
    }

    @PostMapping("/tasks/{id}/papers")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> upload(
            @PathVariable("id") String id, @RequestParam("kind") String kind, @RequestParam("file") MultipartFile file)
            throws IOException {
        OpenTask task = task(id);
        if (!isHeldByCaller(task)) {
            throw new NotYoursException("这项任务由其他单位承办，只有承办单位可以上传材料");
        }
        if (task.suspended()) {
            throw StandsStillException.of(task);
        }
        return Map.of("id", desk.accept(task, kind, file.getOriginalFilename(), file.getBytes()));
    }

    /** Always saved, never opened in the page: a paper must not run in the clerk's session. */
    @GetMapping("/papers/{id}")
    ResponseEntity<byte[]> download(@PathVariable("id") long id) {
        Paper paper = desk.find(id).orElseThrow(NotHereException::paper);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(papers.content(paper.id()));
    }

    private OpenTask task(String id) {
        return tasks.find(id).orElseThrow(NotHereException::task);
    }

    private boolean isHeldByCaller(OpenTask task) {
        return task.isHeldBy(caller.user().orElseThrow(), caller.units());
    }
}
