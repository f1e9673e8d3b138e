package cn.jiugai.application;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * An application of the sample, as its file has it.
 *
 * @param agreeing households that agree; the others did not answer
 * @param endedAs why it ended without a report; null if it was reported
 * @param reportedOn day of the street's report; null if it was not reported
 */
record SampleApplication(
        String number,
        String name,
        String street,
        String community,
        Ownership ownership,
        String owner,
        int builtYear,
        int households,
        int agreeing,
        int buildings,
        BigDecimal areaM2,
        BigDecimal estimateYuan,
        String structureSafety,
        String pipesCondition,
        String fireCondition,
        int parkingPerHundred,
        int feeArrearsPercent,
        int contributionPerHousehold,
        Outcome endedAs,
        LocalDate reportedOn) {

    int position() {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    ApplicationFacts facts(int planYear, LocalDate filedOn) {
        return new ApplicationFacts(
                planYear,
                name,
                street,
                ApplicantKind.RESIDENTS,
                "居民代表（示例）",
                "0335-0000000",
                filedOn,
                "失养失修失管，配套设施不完善，居民改造意愿强烈（示例）",
                ownership,
                owner,
                builtYear,
                households,
                buildings,
                areaM2,
                Fen.ofYuan(estimateYuan));
    }

    /** What the table {@code scoreSheet} asks. */
    Map<String, Object> scoreFacts() {
        return Map.of(
                "builtYear", builtYear,
                "structureSafety", structureSafety,
                "pipesCondition", pipesCondition,
                "fireCondition", fireCondition,
                "parkingPerHundred", parkingPerHundred,
                "consentPercent", new Consent(households, agreeing, 0).wholePercent(),
                "feeArrearsPercent", feeArrearsPercent,
                "contributionPerHousehold", contributionPerHousehold);
    }
}
