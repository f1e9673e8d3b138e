package cn.jiugai.warranty;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.community.AgreedManagement;
import cn.jiugai.community.CommunityRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.SchemeRecords;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The agreement on handover and warranty as a page to print, from the register, with the three signatures (HG-4.3-3). */
@Component
class AgreementPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>移交及保修协议书</title><style>
            @page { size: A4; margin: 22mm }
            body { font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 12pt; line-height: 1.7 }
            h1 { text-align: center; font-size: 18pt }
            h2 { font-size: 12pt; margin: 4mm 0 1mm }
            p { margin: 0; text-indent: 2em }
            .plain { text-indent: 0 }
            table { width: 100%; border-collapse: collapse; margin-top: 2mm }
            td, th { border: 1px solid #000; padding: 2mm; text-align: left; font-weight: normal }
            .signatures td { width: 33%; height: 38mm; vertical-align: top }
            @media screen { body { margin: 10mm auto; max-width: 166mm } }
            </style></head><body>
            """;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private static final List<String> ORDINALS = List.of("甲方", "乙方", "丙方");

    private final Projects projects;
    private final Offices offices;
    private final AcceptanceRecords acceptances;
    private final SchemeRecords schemes;
    private final CommunityRecords communities;
    private final AgreementRegister agreements;

    AgreementPage(
            Projects projects,
            Offices offices,
            AcceptanceRecords acceptances,
            SchemeRecords schemes,
            CommunityRecords communities,
            AgreementRegister agreements) {
        this.projects = projects;
        this.offices = offices;
        this.acceptances = acceptances;
        this.schemes = schemes;
        this.communities = communities;
        this.agreements = agreements;
    }

    /** @return empty before the first draft */
    Optional<String> of(Project project) {
        return agreements.newestRun(project.number()).map(run -> page(project, run));
    }

    private String page(Project project, String run) {
        Agreement agreement = agreements.newest(run);
        return HEAD
                + """
                <h1>改造项目移交及保修协议书</h1>
                <p class="plain">编号：%s</p>
                <p class="plain">项目：%s（%s）</p>
                %s
                <h2>一、项目和验收</h2>%s
                <h2>二、移交内容</h2>%s
                <h2>三、保修期</h2>%s
                <h2>四、移交后的管理和养护</h2>%s
                <h2>五、签字</h2>%s
                </body></html>
                """.formatted(
                                text(agreement.number()),
                                text(project.name()),
                                project.number(),
                                parties(project),
                                facts(project),
                                paragraphs(agreement.handedOver()),
                                terms(project, agreement),
                                management(project) + paragraphs(agreement.upkeep()),
                                signatures(project, run));
    }

    private String parties(Project project) {
        return numbered(index -> "<p class=\"plain\">%s：%s</p>"
                .formatted(ORDINALS.get(index), text(name(project, Signatories.ROLES.get(index)))));
    }

    private String facts(Project project) {
        String communities = projects.communities(project.number()).stream()
                .map(AgreementPage::sizes)
                .collect(Collectors.joining("；"));
        String works = schemes.works(project.number()).map("改造内容：%s"::formatted).orElse("");
        String accepted = acceptances
                .joint(project.number())
                .map(passed ->
                        "%s经各方验收合格，验收意见%s。".formatted(DATE.format(passed.concludedOn()), passed.conclusionNumber()))
                .orElseThrow();
        return paragraphs(communities + "。" + works) + paragraphs(accepted);
    }

    private static String sizes(Community community) {
        return "%s：%d栋、%d户、%s㎡"
                .formatted(
                        community.name(),
                        community.buildings(),
                        community.households(),
                        community.areaM2().stripTrailingZeros().toPlainString());
    }

    private String terms(Project project, Agreement agreement) {
        Warranty warranty =
                new Warranty(acceptances.joint(project.number()).orElseThrow().concludedOn(), agreement.months());
        String rows = Arrays.stream(WarrantyPart.values())
                .map(part -> "<tr><td>%s</td><td>%d个月</td><td>%s至%s</td></tr>"
                        .formatted(
                                part.title(),
                                agreement.months().get(part),
                                DATE.format(warranty.startsOn()),
                                DATE.format(warranty.endsOn(part))))
                .collect(Collectors.joining());
        return "<table><tr><th>部位</th><th>保修期</th><th>起止</th></tr>%s</table>".formatted(rows)
                + paragraphs("保修期自验收合格之日起算。期内出现的质量问题由乙方负责维修，丙方登记报修，甲方督促。");
    }

    private String management(Project project) {
        return communities
                .management(project.number())
                .map(AgreementPage::sentence)
                .map(AgreementPage::paragraphs)
                .orElse("");
    }

    private static String sentence(AgreedManagement agreed) {
        return "经居民协商，小区采用%s，由%s管理，物业服务等级%s。%s"
                .formatted(agreed.way().label(), agreed.manager(), agreed.grade(), agreed.mechanism());
    }

    private String signatures(Project project, String run) {
        List<Signature> given = agreements.signatures(run);
        String cells = numbered(index -> {
            String role = Signatories.ROLES.get(index);
            return "<td>%s（盖章）<br>%s<br><br>%s</td>"
                    .formatted(
                            ORDINALS.get(index),
                            text(name(project, role)),
                            given.stream()
                                    .filter(signature -> signature.party().equals(role) && signature.signs())
                                    .map(signature -> "签字：%s<br>日期：%s"
                                            .formatted(text(signature.signer()), DATE.format(signature.signedOn())))
                                    .findFirst()
                                    .orElse("签字：<br>日期：　　　　年　　月　　日"));
        });
        return "<table class=\"signatures\"><tr>%s</tr></table>".formatted(cells);
    }

    private String name(Project project, String role) {
        return offices.holder(project.district(), project.number(), role)
                .map(Unit::name)
                .orElse("未指定单位");
    }

    private static String numbered(IntFunction<String> line) {
        return IntStream.range(0, Signatories.ROLES.size()).mapToObj(line).collect(Collectors.joining());
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>%s</p>".formatted(text(closed(line.strip()))))
                .collect(Collectors.joining());
    }

    /** What people filled in becomes a sentence of the agreement. */
    private static String closed(String sentence) {
        return "。！？；：".indexOf(sentence.charAt(sentence.length() - 1)) < 0 ? sentence + "。" : sentence;
    }

    private static String text(String raw) {
        return HtmlUtils.htmlEscape(raw);
    }
}
