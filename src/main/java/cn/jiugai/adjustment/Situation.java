package cn.jiugai.adjustment;

import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Optional;

/**
 * How a project stands in the register when it is to be adjusted.
 *
 * @param schemePassed whether its scheme has passed the review
 * @param contract number of its contract, empty while it is not signed
 * @param completed whether its works are reported as completed
 * @param paid what was paid for it
 * @param paymentsUnderWay how many payments are applied for or booked and not paid
 * @param openViolations its open violations in words
 * @param openCharges its open cases about charges to residents in words
 */
record Situation(
        Project project,
        ProjectState state,
        List<Community> communities,
        boolean schemePassed,
        Optional<String> contract,
        boolean completed,
        Fen paid,
        int paymentsUnderWay,
        List<String> openViolations,
        List<String> openCharges) {

    String number() {
        return project.number();
    }

    List<String> names() {
        return communities.stream().map(Community::name).toList();
    }
}
