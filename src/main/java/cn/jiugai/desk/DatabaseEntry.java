package cn.jiugai.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A project in the database (基础数据库, JA-3.5-1), as the register has it now.
 *
 * @param street Chinese name of its street office, null while none is named
 * @param estimate in words, e.g. {@code 1,234.50元}
 * @param phases labels of the phases in which it is now; none before its start and after its end
 * @param state Chinese name of the state in which it is
 * @param works finished items of the works list of all, e.g. {@code 3/10}; {@code —} while there is no list
 * @param basic the same of the basic class
 * @param startedOn the day on which the works began, null before
 * @param completedOn the day on which they were completed, null before
 * @param waitsFor Chinese names of the units that hold its open tasks, who is due first before the others
 * @param overdue open tasks whose term is over
 * @param supervision records of supervision, and how many of them are open
 */
record DatabaseEntry(
        String number,
        String name,
        int planYear,
        String street,
        int communities,
        int households,
        int buildings,
        BigDecimal areaM2,
        String estimate,
        List<String> phases,
        String state,
        String works,
        String basic,
        LocalDate startedOn,
        LocalDate completedOn,
        List<String> waitsFor,
        long overdue,
        int supervision,
        long openSupervision) {}
