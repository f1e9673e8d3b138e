package cn.jiugai.walk;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The matters that units start from the side (发起事项) in the walk-through, and the step after which each is its turn. */
@Component
public final class SideStarts {

    /** The street whose units the walk-through names; in another project they are those of its own street. */
    private static final String STREET = "zhongshi";

    /** What changes a project that runs as planned; the walk-through plays them, a straight way has none. */
    private static final Set<String> CHANGES = Set.of("planAdjustment", "scopeChange", "correction");

    private final Offices offices;
    private final List<Start> starts = new ArrayList<>();

    private record Start(String after, String process, String unit) {}

    /**
     * A matter that is started now.
     *
     * @param unit the one that starts it
     */
    public record Matter(String process, String unit) {}

    SideStarts(Offices offices) {
        this.offices = offices;
        String step = "";
        for (Entry entry : WalkThroughTest.PHASES.stream()
                .flatMap(phase -> Walk.read(phase).stream())
                .filter(entry -> entry.wrong() == null)
                .toList()) {
            if (entry.step() != null) {
                step = entry.step();
            } else if (entry.matter() != null && !CHANGES.contains(entry.matter())) {
                starts.add(new Start(step, entry.matter(), entry.unit()));
            }
        }
    }

    /** What is started as soon as this step is done, by the project's own units. */
    List<Matter> after(String step, String district, String project) {
        return starts.stream()
                .filter(start -> start.after().equals(step))
                .map(start -> new Matter(start.process(), own(start.unit(), district, project)))
                .toList();
    }

    private String own(String unit, String district, String project) {
        String street = offices.holder(district, project, "streetOffice")
                .map(Unit::id)
                .orElseThrow()
                .replace("Street", "");
        return unit.replaceFirst("^" + STREET, street);
    }
}
