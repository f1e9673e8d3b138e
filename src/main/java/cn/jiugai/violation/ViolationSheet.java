package cn.jiugai.violation;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import cn.jiugai.survey.SeenViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the sheet 违建清单, a row a violation (JA-3.4-2). */
final class ViolationSheet {

    static final String NAME = "违建清单";
    static final Column COMMUNITY = Column.text("小区");
    static final Column PLACE = Column.text("位置");
    static final Column KIND = Column.text("类别");
    static final Column STATE = Column.text("现状");
    static final Column NOTE = Column.optionalText("说明");
    static final List<Column> COLUMNS = List.of(COMMUNITY, PLACE, KIND, STATE, NOTE);

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 500;

    private final Map<String, String> communities = new LinkedHashMap<>();
    private final Map<String, Long> seen;
    private final Faults faults = new Faults();
    private final Map<String, Line> lines = new HashMap<>();
    private final List<ListedViolation> listed = new ArrayList<>();
    private final List<DismissedViolation> dismissed = new ArrayList<>();

    /**
     * @param communities names of those of the project
     * @param seen what the survey saw; a row of the same community and place is it
     */
    ViolationSheet(Collection<String> communities, Collection<SeenViolation> seen) {
        communities.forEach(name -> this.communities.put(CellText.key(name), name));
        this.seen = seen.stream()
                .collect(Collectors.toMap(
                        lead -> key(lead.communityName(), lead.place()), SeenViolation::id, (first, second) -> first));
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    ViolationList read(byte[] content) {
        Table.read(Workbook.open(content), NAME, COLUMNS, faults).forEach(this::read);
        faults.throwIfAny();
        return new ViolationList(listed, dismissed);
    }

    private void read(Line line) {
        Optional<String> community = Optional.ofNullable(communities.get(CellText.key(line.raw(COMMUNITY))));
        if (community.isEmpty()) {
            line.fault(COMMUNITY, "本项目的小区：" + String.join("、", communities.values()));
        }
        Optional<String> place = line.text(PLACE, LONGEST_PLACE);
        Optional<ViolationKind> kind = ViolationKind.titled(line.raw(KIND));
        if (kind.isEmpty()) {
            line.fault(KIND, ViolationKind.titles() + "之一");
        }
        Optional<SiteState> state = SiteState.titled(line.raw(STATE));
        if (state.isEmpty()) {
            line.fault(STATE, SiteState.titles() + "之一");
        }
        Optional<String> note = line.optionalText(NOTE, LONGEST_NOTE).filter(text -> !text.isEmpty());
        if (community.isPresent() && place.isPresent() && isNew(line, key(community.get(), place.get()))) {
            Long lead = seen.get(key(community.get(), place.get()));
            if (state.filter(SiteState.NOTHING::equals).isPresent()) {
                dismiss(line, lead, note);
            } else if (kind.isPresent() && state.isPresent()) {
                list(line, lead, community.get(), place.get(), kind.get(), state.get());
            }
        }
    }

    private void list(Line line, Long lead, String community, String place, ViolationKind kind, SiteState state) {
        if (kind == ViolationKind.UNAUTHORISED_BUILDING && state == SiteState.NO_STRUCTURE) {
            line.fault(
                    STATE,
                    "%s或%s，因为类别是“%s”"
                            .formatted(SiteState.TEMPORARY.title(), SiteState.STRUCTURE.title(), kind.title()));
        }
        listed.add(ListedViolation.of(lead, community, place, kind, state));
    }

    private void dismiss(Line line, Long lead, Optional<String> note) {
        if (lead == null) {
            line.fault(STATE, "现场的情况：只有摸底看到、后来没有了的才写“%s”，小区和位置与摸底清单一致".formatted(SiteState.NOTHING.title()));
        } else if (line.raw(NOTE).isEmpty()) {
            line.fault(NOTE, "核实的情况（JA-3.4-2）");
        }
        note.filter(text -> lead != null).ifPresent(text -> dismissed.add(new DismissedViolation(lead, text)));
    }

    private boolean isNew(Line line, String key) {
        Line first = lines.putIfAbsent(key, line);
        if (first != null) {
            line.fault(PLACE, "与第%d行不同的位置；同一处只列一行".formatted(first.number()));
        }
        return first == null;
    }

    private static String key(String community, String place) {
        return CellText.key(community) + "/" + CellText.key(place);
    }
}
