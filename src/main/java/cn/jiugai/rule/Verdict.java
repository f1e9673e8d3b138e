package cn.jiugai.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check answers: go on, or every reason why not at once.
 *
 * @param findings the reasons to refuse; empty means passed
 */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public static Verdict pass() {
        return new Verdict(List.of());
    }

    public static Verdict refuse(Finding... findings) {
        if (findings.length == 0) {
            throw new IllegalArgumentException("a refusal needs a finding");
        }
        return new Verdict(Arrays.asList(findings));
    }

    public boolean passed() {
        return findings.isEmpty();
    }

    /** Passes if both do; what either finds is told at once, this one's first. */
    public Verdict and(Verdict other) {
        return new Verdict(
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /** All sentences, a line each; empty if passed. */
    public String reasons() {
        return findings.stream().map(Finding::sentence).collect(Collectors.joining("\n"));
    }
}
