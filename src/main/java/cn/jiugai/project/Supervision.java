package cn.jiugai.project;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All records of supervision of a project, whatever phase keeps them (JA-3.5-1). */
@Component
public class Supervision {

    private final List<SupervisionSource> sources;

    Supervision(List<SupervisionSource> sources) {
        this.sources = sources;
    }

    /** The newest first. */
    public List<SupervisionRecord> of(Project project) {
        return sources.stream()
                .flatMap(source -> source.supervision(project).stream())
                .sorted(Comparator.comparing(SupervisionRecord::on).reversed())
                .toList();
    }
}
