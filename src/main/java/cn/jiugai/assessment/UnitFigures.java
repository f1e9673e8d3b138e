package cn.jiugai.assessment;

/**
 * What the record says about a unit in a period; only tasks with a term count.
 *
 * @param unit id
 * @param onTime tasks completed within their term
 * @param late tasks completed after it
 * @param owed tasks whose term ended in the period and which are still not done
 * @param returned completions of a step that came back to the unit
 * @param escalations matters for which the unit was pressed (督办), those withdrawn apart
 */
public record UnitFigures(String unit, int onTime, int late, int owed, int returned, int escalations) {

    /** All tasks whose term was kept or not. */
    public int total() {
        return onTime + late + owed;
    }

    /** {@code 47/50（94.0%）}, the percentage cut off, never rounded up; {@code —} if there was none. */
    public String onTimeRate() {
        if (total() == 0) {
            return "—";
        }
        int perMille = (int) (1000L * onTime / total());
        return "%d/%d（%d.%d%%）".formatted(onTime, total(), perMille / 10, perMille % 10);
    }
}
