package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A project that was carried over (结转), with its figures of that day.
 *
 * @param fromYear the plan year in which it was not finished
 * @param toYear the plan year in which it goes on
 * @param basis number of the approving document
 * @param areaM2 floor area in square metres
 * @param money what was planned and not paid by then
 */
public record CarriedProject(
        String project,
        int fromYear,
        int toYear,
        LocalDate carriedOn,
        String basis,
        int communities,
        int households,
        int buildings,
        BigDecimal areaM2,
        Fen money) {}
