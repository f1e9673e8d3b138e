package cn.jiugai.desk;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the names of units and users into a list of papers. */
@Component
class PaperViews {

    private final Offices offices;
    private final People people;

    PaperViews(Offices offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    List<PaperView> of(List<Paper> papers, OpenTask task) {
        Map<String, String> names =
                offices.units(task.district()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return papers.stream().map(paper -> of(paper, names, task)).toList();
    }

    private PaperView of(Paper paper, Map<String, String> names, OpenTask task) {
        String unit = names.getOrDefault(paper.unit(), paper.unit());
        return new PaperView(
                paper.id(),
                paper.kind(),
                paper.fileName(),
                paper.size(),
                people.nameIn(unit, paper.person()),
                unit,
                paper.stepName(),
                paper.uploadedAt(),
                paper.instance().equals(task.instance()) && paper.step().equals(task.step()));
    }
}
