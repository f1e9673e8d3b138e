package cn.jiugai.survey;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the workbook 摸底清单: idle rooms and land (JA-4.3-1), violations seen (JA-3.4-2), a row each. */
final class ListReader {

    static final String SITES = "闲置资源";
    static final String VIOLATIONS = "违法违规线索";

    static final Column COMMUNITY = Column.text("小区");
    static final Column KIND = Column.text("类别");
    static final Column PLACE = Column.text("位置");
    static final Column AREA = Column.summed("面积（㎡）");
    static final Column DESCRIPTION = Column.optionalText("情况说明");
    static final List<Column> SITE_COLUMNS = List.of(COMMUNITY, KIND, PLACE, AREA);
    static final List<Column> VIOLATION_COLUMNS = List.of(COMMUNITY, KIND, PLACE, DESCRIPTION);

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final BigDecimal LEAST_AREA = new BigDecimal("0.01");
    private static final BigDecimal MOST_AREA = new BigDecimal("1000000");

    private final Map<String, String> communities;
    private final Faults faults = new Faults();
    private final Map<String, Line> lines = new HashMap<>();

    /** @param communities names of those of the project */
    ListReader(List<String> communities) {
        this.communities = communities.stream().collect(Collectors.toMap(CellText::key, name -> name));
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    SurveyLists read(byte[] content) {
        Workbook workbook = Workbook.open(content);
        List<ListedSite> sites = Table.read(workbook, SITES, SITE_COLUMNS, faults).stream()
                .map(this::site)
                .flatMap(Optional::stream)
                .toList();
        List<ListedViolation> violations = Table.read(workbook, VIOLATIONS, VIOLATION_COLUMNS, faults).stream()
                .map(this::violation)
                .flatMap(Optional::stream)
                .toList();
        faults.throwIfAny();
        return new SurveyLists(sites, violations);
    }

    private Optional<ListedSite> site(Line line) {
        Optional<String> community = community(line);
        Optional<SiteKind> kind = SiteKind.of(line.raw(KIND));
        if (kind.isEmpty()) {
            line.fault(KIND, "房屋或土地");
        }
        Optional<String> place = line.text(PLACE, LONGEST_PLACE);
        Optional<BigDecimal> area = line.decimal(AREA, 2, LEAST_AREA, MOST_AREA);
        return community
                .flatMap(name -> kind.flatMap(
                        what -> place.flatMap(where -> area.map(size -> new ListedSite(name, what, where, size)))))
                .filter(site -> isNew(line, SITES + site.key()));
    }

    private Optional<ListedViolation> violation(Line line) {
        Optional<String> community = community(line);
        Optional<ViolationKindSeen> kind = ViolationKindSeen.of(line.raw(KIND));
        if (kind.isEmpty()) {
            line.fault(KIND, ViolationKindSeen.titles() + "之一");
        }
        Optional<String> place = line.text(PLACE, LONGEST_PLACE);
        String description = line.optionalText(DESCRIPTION, LONGEST_DESCRIPTION)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return community
                .flatMap(name ->
                        kind.flatMap(what -> place.map(where -> new ListedViolation(name, what, where, description))))
                .filter(violation -> isNew(line, VIOLATIONS + violation.key()));
    }

    private Optional<String> community(Line line) {
        Optional<String> community = Optional.ofNullable(communities.get(CellText.key(line.raw(COMMUNITY))));
        if (community.isEmpty()) {
            line.fault(
                    COMMUNITY, communities.values().stream().sorted().collect(Collectors.joining("、", "本项目的小区（", "）")));
        }
        return community;
    }

    private boolean isNew(Line line, String key) {
        Line first = lines.putIfAbsent(key, line);
        if (first != null) {
            line.fault(PLACE, "与第%d行不同的位置；同一处只列一行".formatted(first.number()));
        }
        return first == null;
    }
}
