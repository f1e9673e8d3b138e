package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheet 方案意见 of a later round: what each household says to the draft scheme (JA-3.2-3). */
final class DraftSheet extends HouseholdSheet {

    static final String NAME = "方案意见";
    static final Column STANCE = Column.text("对方案的态度");

    DraftSheet(Offer offer, List<Community> communities, List<Household> known) {
        super(NAME, columns(), offer, communities, known);
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(HouseholdColumns.COLUMNS);
        columns.addAll(List.of(CONTACT, CHANNEL, STANCE, OPINION));
        return List.copyOf(columns);
    }

    @Override
    Answer answer(Line line, Household home, Channel channel, String contact, String opinion) {
        Optional<Stance> stance = Stance.of(line.raw(STANCE));
        if (stance.isEmpty()) {
            line.fault(STANCE, Stance.titles() + "之一");
        }
        return new Answer(home, channel, contact, Set.of(), stance.orElse(null), opinion);
    }
}
