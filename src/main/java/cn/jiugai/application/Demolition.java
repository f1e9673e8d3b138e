package cn.jiugai.application;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;

/**
 * Whether a community stands in a plan of demolition or redevelopment (HG-3-7).
 *
 * @param source who said so, and in which paper
 */
record Demolition(boolean planned, String source, LocalDate checkedOn) {

    Verdict check() {
        return planned
                ? Verdict.refuse(new Finding(
                        "HG-3-7",
                        "已列入拆改计划（%s，%s核实）".formatted(source, checkedOn),
                        "无拆改计划",
                        "有1项拆改计划",
                        "核实有误的请更正；确已列入的，请告知居民，本次申报终止"))
                : Verdict.pass();
    }
}
