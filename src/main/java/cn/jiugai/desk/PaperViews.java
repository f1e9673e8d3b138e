package cn.jiugai.desk;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the names of units into a list of papers. */
@Component
class PaperViews {

    private final Offices offices;

    PaperViews(Offices offices) {
        this.offices = offices;
    }

    List<PaperView> of(List<Paper> papers, OpenTask task) {
        Map<String, String> names =
                offices.units(task.district()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return papers.stream().map(paper -> of(paper, names, task)).toList();
    }

    private static PaperView of(Paper paper, Map<String, String> names, OpenTask task) {
        return new PaperView(
                paper.id(),
                paper.kind(),
                paper.fileName(),
                paper.size(),
                paper.person(),
                names.getOrDefault(paper.unit(), paper.unit()),
                paper.stepName(),
                paper.uploadedAt(),
                paper.instance().equals(task.instance()) && paper.step().equals(task.step()));
    }
}
