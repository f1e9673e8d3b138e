package cn.jiugai.progress;

import cn.jiugai.scheme.WorksClass;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the works are by the works list.
 *
 * @param items those of the newest list, in its order
 */
public record WorksProgress(List<Item> items) {

    /** @param finishedOn null while it is not confirmed as finished */
    public record Item(
            int number, String community, String name, WorksClass worksClass, String place, LocalDate finishedOn) {}

    public int total() {
        return items.size();
    }

    public int finished() {
        return (int) items.stream().filter(item -> item.finishedOn() != null).count();
    }

    /** The items of one class. */
    public WorksProgress of(WorksClass worksClass) {
        return new WorksProgress(
                items.stream().filter(item -> item.worksClass() == worksClass).toList());
    }

    /** The day on which the last one was finished; null while one is open, and if there is none. */
    public LocalDate finishedOn() {
        return total() > finished()
                ? null
                : items.stream().map(Item::finishedOn).max(LocalDate::compareTo).orElse(null);
    }

    /** {@code 3/10}; {@code —} while there is no list. */
    public String text() {
        return items.isEmpty() ? "—" : finished() + "/" + total();
    }
}
