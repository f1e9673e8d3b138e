package cn.jiugai.monthly;

import cn.jiugai.project.Projects;
import cn.jiugai.project.Supervision;
import cn.jiugai.project.SupervisionRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What those who watch over a site saw of it in a month: weekly inspections, supervision, findings (HG-4.2-2, HG-4.2-4). */
@Component
class SiteInspections {

    private final Supervision supervision;
    private final Projects projects;

    SiteInspections(Supervision supervision, Projects projects) {
        this.supervision = supervision;
        this.projects = projects;
    }

    /** The newest first. */
    List<SupervisionRecord> of(MonthlyRanking ranking, String project) {
        return supervision.of(projects.get(project)).stream()
                .filter(seen ->
                        !seen.on().isBefore(ranking.monthOn()) && !seen.on().isAfter(ranking.lastOn()))
                .toList();
    }

    /** As a form or a page lists them. */
    static String inWords(SupervisionRecord seen) {
        return "%s %s（%s）：%s，%s%s"
                .formatted(
                        seen.on(), seen.kind(), seen.by(), seen.subject(), seen.result(), seen.open() ? "，未整改完" : "");
    }

    /** All of them as a list of a form. */
    static String markdown(List<SupervisionRecord> seen) {
        return seen.isEmpty()
                ? "当月没有检查记录。"
                : seen.stream().map(one -> "- " + inWords(one)).collect(Collectors.joining("\n"));
    }
}
