package cn.jiugai.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * The charges to residents that utilities have declared for a project; any other is a case (JA-2-6).
 *
 * @param lines in the order in which the utilities declared them; none while no utility has
 * @param notice null while residents were not told
 */
public record DeclaredTariff(List<Line> lines, Notice notice) {

    /**
     * @param utility Chinese name of the unit
     * @param item what is charged for; null if the utility has declared that it charges nothing
     * @param standard how much, and by what
     * @param basis number of the document on which it rests
     */
    public record Line(String utility, String item, String standard, String basis) {}

    /** @param place where, or by which channel */
    public record Notice(LocalDate published, String place) {}
}
