package cn.jiugai.funding;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet 居民出资: what one household gives in one way each row (JA-2-4). An empty sheet is right. */
final class ContributionSheet {

    static final String NAME = "居民出资";
    static final Column COMMUNITY = Column.text("小区");
    static final Column BUILDING = Column.text("楼栋");
    static final Column DOOR = Column.text("门牌号");
    static final Column WAY = Column.text("方式");
    static final Column AMOUNT = Column.text("金额（元）");
    static final Column CONTENTS = Column.text("实物或工时");
    static final Column ITEM = Column.text("用于第几项");
    static final Column CONSENTED_ON = Column.text("同意日期");
    static final Column CONSENT = Column.text("同意文件");
    static final List<Column> COLUMNS =
            List.of(COMMUNITY, BUILDING, DOOR, WAY, AMOUNT, CONTENTS, ITEM, CONSENTED_ON, CONSENT);

    private static final int LONGEST_PLACE = 50;
    private static final int LONGEST_TEXT = 200;

    private final FundingCells cells;
    private final FundingLayout layout;
    private final Map<String, String> communities = new LinkedHashMap<>();

    /**
     * @param communities those of the project
     * @param layout what the workbook offers
     */
    ContributionSheet(FundingCells cells, List<Community> communities, FundingLayout layout) {
        this.layout = layout;
        this.cells = cells;
        communities.forEach(community -> this.communities.put(CellText.key(community.name()), community.name()));
    }

    List<Contribution> read(List<Line> lines) {
        return lines.stream().map(this::contribution).flatMap(Optional::stream).toList();
    }

    private Optional<Contribution> contribution(Line line) {
        Optional<String> community = Optional.ofNullable(communities.get(CellText.key(line.raw(COMMUNITY))));
        if (community.isEmpty()) {
            line.fault(COMMUNITY, "本项目的小区（%s）".formatted(String.join("、", communities.values())));
        }
        Optional<ContributionWay> way = layout.way(line.raw(WAY));
        if (way.isEmpty()) {
            line.fault(WAY, layout.wayTitles() + "之一");
        }
        boolean common = way.filter(ContributionWay::mayBeCommon).isPresent()
                && line.raw(BUILDING).isEmpty()
                && line.raw(DOOR).isEmpty();
        String building = common ? null : line.text(BUILDING, LONGEST_PLACE).orElse(null);
        String door = common ? null : line.text(DOOR, LONGEST_PLACE).orElse(null);
        Integer item = cells.item(line, ITEM).orElse(null);
        LocalDate consentedOn = line.optionalDay(CONSENTED_ON).orElse(null);
        String consent = filled(line.optionalText(CONSENT, LONGEST_TEXT));
        return way.flatMap(found -> given(line, found)
                .flatMap(given -> community.map(name -> new Contribution(
                        name, building, door, found, given.amount(), given.contents(), item, consentedOn, consent))));
    }

    private record Given(Fen amount, String contents) {}

    /** Money has an amount; goods and labour are described, their worth does not count (执行口径). */
    private Optional<Given> given(Line line, ContributionWay way) {
        if (way.isMoney()) {
            String remark = filled(line.optionalText(CONTENTS, LONGEST_TEXT));
            return cells.amount(line, AMOUNT).map(amount -> new Given(amount, remark));
        }
        if (!line.raw(AMOUNT).isEmpty()) {
            line.fault(AMOUNT, "空白：%s写在“%s”列，不折算成资金".formatted(way.title(), CONTENTS.header()));
            return Optional.empty();
        }
        return line.text(CONTENTS, LONGEST_TEXT).map(contents -> new Given(null, contents));
    }

    private static String filled(Optional<String> text) {
        return text.filter(found -> !found.isEmpty()).orElse(null);
    }
}
