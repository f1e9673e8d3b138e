package cn.jiugai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The figures of a report as a table: headings, a row a project, and the sums. */
record ReportTable(List<ReportLine> lines) {

    static final List<String> HEADINGS =
            List.of("项目", "户数", "阶段", "状态", "开工", "竣工", "完工项目", "其中基础类", "已过验收", "督办中", "待整改", "收费问题");

    List<List<String>> rows() {
        return lines.stream().map(ReportTable::row).toList();
    }

    /** What stands under the headings in the last row. */
    List<String> sums() {
        return List.of(
                "合计%d个项目".formatted(lines.size()),
                sum(ReportLine::households),
                "",
                "",
                count(ReportLine::startedOn),
                count(ReportLine::completedOn),
                sum(ReportLine::itemsFinished) + "/" + sum(ReportLine::items),
                sum(ReportLine::basicFinished) + "/" + sum(ReportLine::basic),
                sum(ReportLine::accepted) + "/" + 2 * lines.size(),
                sum(ReportLine::overdue),
                sum(ReportLine::openFindings),
                sum(ReportLine::openCharges));
    }

    /** As a form shows it. */
    String markdown() {
        String head = "|" + String.join("|", HEADINGS) + "|\n|" + "---|".repeat(HEADINGS.size());
        return rows().stream()
                        .map(row -> "|"
                                + row.stream()
                                        .map(cell -> cell.replace("|", "／"))
                                        .collect(Collectors.joining("|")) + "|")
                        .collect(Collectors.joining("\n", head + "\n", "\n"))
                + "|" + String.join("|", sums()) + "|";
    }

    private static List<String> row(ReportLine line) {
        return List.of(
                line.project() + " " + line.name(),
                String.valueOf(line.households()),
                line.phases(),
                line.state(),
                day(line.startedOn()),
                day(line.completedOn()),
                line.itemsFinished() + "/" + line.items(),
                line.basicFinished() + "/" + line.basic(),
                line.accepted() + "/2",
                String.valueOf(line.overdue()),
                String.valueOf(line.openFindings()),
                String.valueOf(line.openCharges()));
    }

    private static String day(LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    private String sum(ToIntFunction<ReportLine> figure) {
        return String.valueOf(lines.stream().mapToInt(figure).sum());
    }

    private String count(Function<ReportLine, LocalDate> day) {
        return lines.stream().map(day).filter(Objects::nonNull).count() + "个";
    }
}
