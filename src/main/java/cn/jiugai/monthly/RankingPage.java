package cn.jiugai.monthly;

import cn.jiugai.office.Offices;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The ranking of a month as a page to print, with everything from which each ratio follows (HG-4.2-4). */
@Component
class RankingPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>%s</title><style>
            @page { size: A4 landscape; margin: 15mm }
            body { font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 10pt }
            h1 { text-align: center; font-size: 18pt }
            table { width: 100%%; border-collapse: collapse }
            th, td { border: 1px solid #000; padding: 1.5mm; vertical-align: top }
            th, td:first-child { white-space: nowrap }
            @media screen { body { margin: 10mm auto; max-width: 267mm } }
            .signs { display: flex; justify-content: space-between; margin-top: 12mm }
            </style></head><body>
            """;

    private final RankingTraces traces;
    private final Offices offices;

    RankingPage(RankingTraces traces, Offices offices) {
        this.traces = traces;
        this.offices = offices;
    }

    String of(MonthlyRanking ranking) {
        String title = ranking.title();
        return HEAD.formatted(escape(title))
                + """
                <h1>%s</h1>
                <p>%s</p>
                <table><thead>%s</thead><tbody>%s</tbody></table>
                <p>同一施工单位有几个现场的，按各现场得分的平均分排名；得分相同的名次相同。拨付比例由名次查“工程款拨付比例”表得出。</p>
                <p class="signs"><span>%s（公章）</span><span>____年__月__日</span></p></body></html>
                """.formatted(
                                escape(title),
                                escape(
                                        ranking.noticeNumber() == null
                                                ? "尚未印发"
                                                : "%s　%s印发".formatted(ranking.noticeNumber(), ranking.issuedOn())),
                                row("th", RankingTrace.HEADINGS),
                                traces.of(ranking).lines().stream()
                                        .map(line -> row("td", line.cells()))
                                        .collect(Collectors.joining()),
                                escape(offices.inCharge(ranking.district()).name()));
    }

    private static String row(String kind, List<String> cells) {
        return cells.stream()
                .map(cell -> "<%s>%s</%s>".formatted(kind, escape(cell), kind))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
