package cn.jiugai.board;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksItem;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A board as a page to print, produced from the register as it is now (HG-4.2-1). */
@Component
class BoardPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>%s</title><style>
            @page { size: A3 landscape; margin: 15mm }
            body { font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 16pt }
            h1 { text-align: center; font-size: 32pt }
            table { width: 100%%; border-collapse: collapse; margin-bottom: 6mm }
            th, td { border: 1px solid #000; padding: 2.5mm; text-align: left }
            th { white-space: nowrap }
            @media screen { body { margin: 10mm auto; max-width: 390mm } }
            </style></head><body>
            """;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** What a party that is not on record yet looks like: a line to be seen, not an empty cell. */
    private static final String OPEN = "________";

    private final BoardFacts facts;
    private final BoardRegister register;
    private final ConstructionRecords constructions;
    private final SchemeRecords schemes;
    private final Projects projects;

    BoardPage(
            BoardFacts facts,
            BoardRegister register,
            ConstructionRecords constructions,
            SchemeRecords schemes,
            Projects projects) {
        this.facts = facts;
        this.register = register;
        this.constructions = constructions;
        this.schemes = schemes;
        this.projects = projects;
    }

    String of(Project project, BoardKind kind) {
        String body = switch (kind) {
            case RESPONSIBLE -> responsible(project);
            case MATERIALS -> materials(project);
        };
        return HEAD.formatted(kind.title())
                + """
                <h1>%s</h1>
                <p>项目：%s（%s）　小区：%s　计划开工：%s</p>
                %s
                <p>欢迎居民群众监督。</p></body></html>
                """.formatted(
                                kind.title(),
                                escape(project.name()),
                                escape(project.number()),
                                escape(projects.communities(project.number()).stream()
                                        .map(Community::name)
                                        .collect(Collectors.joining("、"))),
                                constructions
                                        .plannedStart(project.number())
                                        .map(DATE::format)
                                        .orElse(OPEN),
                                body);
    }

    private String responsible(Project project) {
        return table(
                        List.of("责任主体", "单位", "负责人", "电话"),
                        facts.parties(project.district(), project.number()).stream()
                                .map(BoardPage::cells)
                                .toList())
                + contents(project);
    }

    private static List<String> cells(BoardParty party) {
        return List.of(
                party.title(),
                orOpen(party.unit()),
                party.answers() ? orOpen(party.person()) : "—",
                party.answers() ? orOpen(party.phone()) : "—");
    }

    private String contents(Project project) {
        List<WorksItem> items = schemes.worksItems(project.number());
        return table(
                List.of("序号", "改造内容", "部位"),
                items.stream()
                        .map(item -> List.of(
                                String.valueOf(item.number()), item.community() + " " + item.name(), item.place()))
                        .toList());
    }

    private String materials(Project project) {
        List<Material> materials = register.materials(project.number());
        return table(
                List.of("序号", "材料或产品", "规格型号", "品牌或生产厂家", "使用部位", "主要工艺做法"),
                IntStream.range(0, materials.size())
                        .mapToObj(index -> cells(index + 1, materials.get(index)))
                        .toList());
    }

    private static List<String> cells(int number, Material material) {
        return List.of(
                String.valueOf(number),
                material.name(),
                material.specification(),
                material.producer(),
                material.usedAt(),
                material.method());
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        return "<table><thead>%s</thead><tbody>%s</tbody></table>"
                .formatted(
                        row("th", headings),
                        rows.stream().map(cells -> row("td", cells)).collect(Collectors.joining()));
    }

    private static String row(String kind, List<String> cells) {
        return cells.stream()
                .map(cell -> "<%s>%s</%s>".formatted(kind, escape(cell), kind))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String orOpen(String text) {
        return text == null ? OPEN : text;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
