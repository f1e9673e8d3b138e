package cn.jiugai.desk;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Uploads to a task, as its holder, a small PDF for each paper that the step needs. */
@Component
public class PaperDrop {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final PaperDesk desk;
    private final OpenTasks tasks;

    PaperDrop(PaperDesk desk, OpenTasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    public void dropWhatIsNeeded(String task) {
        OpenTask open = tasks.find(task).orElseThrow();
        open.papers().forEach(paper -> desk.accept(open, paper, paper + ".pdf", PDF));
    }
}
