package cn.jiugai.desk;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.progress.ProgressRecords;
import cn.jiugai.progress.WorksProgress;
import cn.jiugai.project.Project;
import cn.jiugai.project.Supervision;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.scheme.WorksClass;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The database of projects, and of one project its works and its records of supervision (JA-3.5-1). */
@DeskApi
class DatabaseController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProjectDatabase database;
    private final VisibleProjects visible;
    private final ProgressRecords progress;
    private final Supervision supervision;
    private final WorkCalendar calendar;

    DatabaseController(
            ProjectDatabase database,
            VisibleProjects visible,
            ProgressRecords progress,
            Supervision supervision,
            WorkCalendar calendar) {
        this.database = database;
        this.visible = visible;
        this.progress = progress;
        this.supervision = supervision;
        this.calendar = calendar;
    }

    /** @param works a line for each class that has items, e.g. {@code 基础类 3/10} */
    record Site(List<String> works, List<WorksProgress.Item> items, List<SupervisionRecord> supervision) {}

    @GetMapping("/projects")
    List<DatabaseEntry> all() {
        return database.entries();
    }

    /** The same as a spreadsheet. */
    @GetMapping("/projects/database.xlsx")
    ResponseEntity<byte[]> sheet() {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("基础数据库.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(DatabaseSheet.write(database.entries(), calendar.today()));
    }

    @GetMapping("/projects/{number}/site")
    Site site(@PathVariable("number") String number) {
        Project project = visible.get(number);
        WorksProgress works = progress.of(number);
        return new Site(
                Arrays.stream(WorksClass.values())
                        .filter(worksClass -> works.of(worksClass).total() > 0)
                        .map(worksClass -> "%s %s"
                                .formatted(
                                        worksClass.title(), works.of(worksClass).text()))
                        .toList(),
                works.items(),
                supervision.of(project));
    }
}
