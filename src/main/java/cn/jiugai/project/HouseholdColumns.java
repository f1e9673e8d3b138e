package cn.jiugai.project;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that say which household a row is about; sees that none is counted twice (JA-3.2-1). */
public final class HouseholdColumns {

    public static final Column COMMUNITY = Column.text("小区");
    public static final Column BUILDING = Column.text("楼栋");
    public static final Column DOOR = Column.text("门牌号");
    public static final List<Column> COLUMNS = List.of(COMMUNITY, BUILDING, DOOR);

    private static final int LONGEST = 50;

    private final Map<String, Community> communities = new LinkedHashMap<>();
    private final Map<String, Set<String>> doors = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param communities those of the project
     * @param known households that are registered; they count against the communities' number of households
     */
    public HouseholdColumns(List<Community> communities, List<Household> known) {
        communities.forEach(community -> this.communities.put(CellText.key(community.name()), community));
        known.forEach(this::count);
    }

    /** The household of the row; what cannot be read or stands there a second time is a fault. */
    public Optional<Household> read(Line line) {
        Optional<Community> community = Optional.ofNullable(communities.get(CellText.key(line.raw(COMMUNITY))));
        if (community.isEmpty()) {
            line.fault(
                    COMMUNITY,
                    communities.values().stream()
                            .map(Community::name)
                            .collect(Collectors.joining("、", "本项目的小区（", "）")));
        }
        Optional<String> building = line.text(BUILDING, LONGEST);
        Optional<String> door = line.text(DOOR, LONGEST);
        if (community.isEmpty() || building.isEmpty() || door.isEmpty()) {
            return Optional.empty();
        }
        Household household = new Household(community.get().name(), building.get(), door.get());
        Line first = lines.putIfAbsent(household.community() + "/" + household.key(), line);
        if (first != null) {
            line.fault(DOOR, "与第%d行不同的户，一户一份；同一户有几份答复的，请合并成一行".formatted(first.number()));
            return Optional.empty();
        }
        count(household);
        return Optional.of(household);
    }

    /** Communities with more answers than households: an address must be spelled in two ways, and would count twice. */
    public Map<Community, Integer> tooMany() {
        Map<Community, Integer> tooMany = new LinkedHashMap<>();
        for (Community community : communities.values()) {
            int answered = doors.getOrDefault(community.name(), Set.of()).size();
            if (answered > community.households()) {
                tooMany.put(community, answered);
            }
        }
        return tooMany;
    }

    private void count(Household household) {
        doors.computeIfAbsent(household.community(), name -> new HashSet<>()).add(household.key());
    }
}
