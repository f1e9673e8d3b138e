package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * Another unit has taken over a part in the works of a project in their midst; published in the transaction that registers
 * it, for what depends on who answers for that part. The role itself has passed to the new unit already.
 *
 * @param role e.g. {@code contractor}
 * @param firm Chinese name of the new unit
 * @param person who answers for it
 * @param certificate number of the person's registration
 * @param contract number of the new unit's contract
 * @param sum its sum
 * @param settled value of what the old unit has done, as settled with it
 * @param day first day of the new unit
 */
public record UnitReplaced(
        String project,
        String role,
        String unit,
        String firm,
        String person,
        String phone,
        String certificate,
        String contract,
        Fen sum,
        Fen settled,
        LocalDate day) {}
