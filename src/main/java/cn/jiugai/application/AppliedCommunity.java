package cn.jiugai.application;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An application with what it says of its community (小区).
 *
 * @param number business key of the application, e.g. {@code HG-apply-2024-03}
 * @param planYear the annual plan for which it applies
 * @param name of the community that is to be renovated
 * @param street unit that scores it (镇街)
 * @param community unit with which it was filed (社区)
 * @param builtYear year in which it was completed
 * @param households all of them: the denominator of the consent (HG-2-2)
 * @param areaM2 floor area in square metres
 * @param estimate what its renovation is estimated to cost
 * @param reportedOn day of the street's report; null before it is reported
 */
public record AppliedCommunity(
        String number,
        String district,
        int planYear,
        ApplicationState state,
        Outcome outcome,
        String name,
        String street,
        String community,
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
        Fen estimate,
        LocalDate reportedOn) {}
