package cn.jiugai.report;

import cn.jiugai.engine.People;
import cn.jiugai.office.Offices;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A filed report as a page to print, to be signed and stamped. */
@Component
class ReportPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>%s</title><style>
            @page { size: A4 landscape; margin: 15mm }
            body { font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 11pt }
            h1 { text-align: center; font-size: 18pt }
            table { width: 100%%; border-collapse: collapse }
            th, td { border: 1px solid #000; padding: 1.5mm }
            @media screen { body { margin: 10mm auto; max-width: 267mm } }
            .signs { display: flex; justify-content: space-between; margin-top: 12mm }
            </style></head><body>
            """;

    private final ReportRounds rounds;
    private final Offices offices;
    private final People people;
    private final Clock clock;

    ReportPage(ReportRounds rounds, Offices offices, People people, Clock clock) {
        this.clock = clock;
        this.rounds = rounds;
        this.offices = offices;
        this.people = people;
    }

    /** Empty while it was not filed. */
    Optional<String> of(StreetReport report) {
        return rounds.newest(report.id()).map(round -> page(report, round));
    }

    private String page(StreetReport report, ReportRound round) {
        String street = offices.nameOf(report.street());
        String title = street + "老旧小区改造" + report.title();
        ReportTable table = new ReportTable(rounds.lines(report.id(), round.round()));
        return HEAD.formatted(escape(title))
                + """
                <h1>%s</h1>
                <p>统计期间：%s至%s　第%d次填报　数据截至%s</p>
                <table><thead>%s</thead><tbody>%s%s</tbody></table>
                <p>进展：%s</p><p>存在问题：%s</p><p>下步措施：%s</p>
                <p class="signs"><span>填报人：%s</span><span>审核人：%s</span><span>单位（公章）：%s</span>
                <span>____年__月__日</span></p></body></html>
                """.formatted(
                        escape(title),
                        report.firstOn(),
                        report.lastOn(),
                        round.round(),
                        round.filedOn(clock.getZone()),
                        row("th", ReportTable.HEADINGS),
                        table.rows().stream().map(cells -> row("td", cells)).collect(Collectors.joining()),
                        row("td", table.sums()),
                        escape(round.summary()),
                        escape(round.problems()),
                        escape(round.measures()),
                        escape(people.nameIn(street, round.filedBy())),
                        round.reviewedBy() == null ? "____________" : escape(people.nameIn(street, round.reviewedBy())),
                        escape(street));
    }

    private static String row(String kind, List<String> cells) {
        return cells.stream()
                .map(cell -> "<%s>%s</%s>".formatted(kind, escape(cell), kind))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
