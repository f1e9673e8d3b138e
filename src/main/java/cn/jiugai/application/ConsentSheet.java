package cn.jiugai.application;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet 改造意愿, a household each row; a row with nothing but an address was not answered: it does not agree (HG-3-5). */
final class ConsentSheet {

    static final String NAME = "改造意愿";
    static final Column ANSWER = Column.text("是否同意改造");
    static final Column WAY = Column.text("方式");
    static final Column SIGNER = Column.optionalText("签字人");
    static final String YES = "同意";
    static final String NO = "不同意";

    private static final int LONGEST_SIGNER = 50;

    private final Faults faults = new Faults();
    private final HouseholdColumns households;

    /** @param known households that have answered; they count against the number of households */
    ConsentSheet(Community community, List<Household> known) {
        this.households = new HouseholdColumns(List.of(community), known);
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(HouseholdColumns.COLUMNS);
        columns.addAll(List.of(ANSWER, WAY, SIGNER));
        return List.copyOf(columns);
    }

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<HouseholdConsent> read(Workbook workbook) {
        List<Line> answered = Table.read(workbook, NAME, columns(), faults).stream()
                .filter(line -> !line.raw(ANSWER).isEmpty() || !line.raw(WAY).isEmpty())
                .toList();
        List<HouseholdConsent> answers =
                answered.stream().map(this::answer).flatMap(Optional::stream).toList();
        if (answered.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "没有表态的户", "每户一行，填写是否同意改造和方式");
        }
        households
                .tooMany()
                .forEach((community, count) -> faults.sheet(
                        NAME,
                        "%s连同已登记的共%d户".formatted(community.name(), count),
                        "至多%d户（小区登记户数）；请核对楼栋、门牌号，同一户只能有一种写法".formatted(community.households())));
        faults.throwIfAny();
        return answers;
    }

    private Optional<HouseholdConsent> answer(Line line) {
        Optional<Household> household = households.read(line);
        String said = line.raw(ANSWER);
        boolean clear = YES.equals(said) || NO.equals(said);
        if (!clear) {
            line.fault(ANSWER, "%s或%s；未表态的留空，不计入同意".formatted(YES, NO));
        }
        Optional<ConsentWay> way = ConsentWay.of(line.raw(WAY));
        if (way.isEmpty()) {
            line.fault(WAY, ConsentWay.labels() + "之一");
        }
        String signer = line.optionalText(SIGNER, LONGEST_SIGNER)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return clear && way.isPresent()
                ? household.map(home -> new HouseholdConsent(home, YES.equals(said), way.get(), signer))
                : Optional.empty();
    }
}
