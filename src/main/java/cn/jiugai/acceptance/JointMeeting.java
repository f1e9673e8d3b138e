package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the joint acceptance may be held as it was convened (JA-3.7-1, JA-3.7-2): after the works, with everybody who has
 * to come, under a filing number of its own.
 *
 * @param completed the works are reported as completed
 * @param required how many parties have to come
 * @param missing those of them that no unit stands for, in words
 * @param filing the number that was given
 * @param format how such a number is written
 * @param usedBy number of another project that has the same filing number; null if none has
 */
record JointMeeting(
        boolean completed, int required, List<String> missing, String filing, FilingFormat format, String usedBy) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>(
                new CompletionMeeting(completed, required, missing).check().findings());
        if (!format.fits(filing)) {
            findings.add(new Finding(
                    "JA-3.7-2",
                    "“%s”".formatted(filing),
                    "备案编号写成%s（9表示一位数字）".formatted(format.form()),
                    "格式不符",
                    "请照工程建设项目审批管理系统的备案编号填写"));
        }
        if (usedBy != null) {
            findings.add(new Finding(
                    "JA-3.7-2",
                    "“%s”已用于项目%s".formatted(filing, usedBy),
                    "一个备案编号只用于一个项目的联合验收",
                    "与项目%s重复".formatted(usedBy),
                    "请核对后填写本项目的备案编号"));
        }
        return new Verdict(findings);
    }
}
