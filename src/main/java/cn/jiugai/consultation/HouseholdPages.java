package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The form that each household is given, as a page to print, a sheet of A4 for each household that has not answered yet, its
 * address filled in, and an empty one for each community (JA-3.2-1).
 */
@Component
class HouseholdPages {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>%s</title><style>
            @page { size: A4; margin: 20mm }
            body { font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 12pt }
            section { break-after: page }
            section:last-child { break-after: auto }
            h1 { text-align: center; font-size: 18pt }
            table { width: 100%%; border-collapse: collapse }
            td { border: 1px solid #000; padding: 3mm; width: 25%% }
            @media screen { body { margin: 10mm auto; max-width: 170mm } section { margin-bottom: 20mm } }
            .opinion { border: 1px solid #000; height: 60mm; padding: 3mm }
            </style></head><body>
            """;

    private static final int COLUMNS = 4;
    private static final String OWN_ROOMS_NOTE = "<p>户内改造、装饰装修、家电更新由居民自愿，不列入项目概算。</p>";

    private final Projects projects;
    private final AnswerRegister answers;
    private final Offers offers;

    HouseholdPages(Projects projects, AnswerRegister answers, Offers offers) {
        this.projects = projects;
        this.answers = answers;
        this.offers = offers;
    }

    String of(Project project) {
        Stream<Household> missing = answers.unanswered(project.number(), Rounds.DEMAND).stream();
        Stream<Household> empty = projects.communities(project.number()).stream()
                .map(Community::name)
                .map(community -> new Household(community, "________", "____________"));
        Offer offer = offers.of(project.number());
        return Stream.concat(missing, empty)
                .map(home -> page(project, home, offer))
                .collect(Collectors.joining("\n", HEAD.formatted(offer.form()), "\n</body></html>\n"));
    }

    private static String page(Project project, Household home, Offer offer) {
        return """
                <section><h1>%s</h1>
                <p>改造项目：%s（%s）</p>
                <p>小区：%s　楼栋：%s　门牌号：%s</p>
                <p>联系人（可不填）：____________</p>
                <p>您家希望改造的内容（在方框中打“√”，可多选）：</p>
                <table>%s</table>
                %s
                <p>其他意见和建议：</p><div class="opinion"></div>
                <p>签名：______________　调查人：______________</p>
                <p>填表日期：______年____月____日</p></section>""".formatted(
                        offer.form(),
                        HtmlUtils.htmlEscape(project.name()),
                        project.number(),
                        HtmlUtils.htmlEscape(home.community()),
                        HtmlUtils.htmlEscape(home.building()),
                        HtmlUtils.htmlEscape(home.door()),
                        demands(offer.menu()),
                        offer.menu().contains(Demand.OWN_ROOMS) ? OWN_ROOMS_NOTE : "");
    }

    /** The wish that binds nobody and is no part of the project has a line of its own, in the plan's words (JA-2-10). */
    private static String demands(List<Demand> all) {
        List<Demand> works =
                all.stream().filter(demand -> demand != Demand.OWN_ROOMS).toList();
        StringBuilder rows = new StringBuilder();
        for (int first = 0; first < works.size(); first += COLUMNS) {
            rows.append(row(works.subList(first, Math.min(first + COLUMNS, works.size()))));
        }
        if (works.size() < all.size()) {
            rows.append(
                    "<tr><td colspan=\"%d\">□ %s（含装饰装修、家电更新）</td></tr>".formatted(COLUMNS, Demand.OWN_ROOMS.title()));
        }
        return rows.toString();
    }

    /** The last one may be short: it is filled up, so that the frame closes. */
    private static String row(List<Demand> demands) {
        return demands.stream()
                .map(demand -> "<td>□ %s</td>".formatted(demand.title()))
                .collect(Collectors.joining("", "<tr>", "<td></td>".repeat(COLUMNS - demands.size()) + "</tr>"));
    }
}
