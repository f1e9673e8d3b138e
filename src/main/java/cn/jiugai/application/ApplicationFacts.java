package cn.jiugai.application;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an application says, as the community takes it in (HG-3-4).
 *
 * @param nationalScope why the community is in the national scope of renovation
 * @param owner the unit that owns or owned it; null for an ordinary community
 */
record ApplicationFacts(
        int planYear,
        String name,
        String street,
        ApplicantKind applicantKind,
        String applicant,
        String phone,
        LocalDate filedOn,
        String nationalScope,
        Ownership ownership,
        String owner,
        int builtYear,
        int households,
        int buildings,
        BigDecimal areaM2,
        Fen estimate) {}
