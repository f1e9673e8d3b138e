package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * The protection of what is historic: without a review that agrees the scheme does not go on (HG-4.2-9).
 *
 * @param name of the historic district or building; null if none is concerned
 * @param agrees what the review said; null while there is none
 * @param requirements what it asks for; null if nothing
 */
public record Protection(Historic historic, String name, Boolean agrees, String requirements) {

    Verdict check() {
        if (historic == Historic.NONE || Boolean.TRUE.equals(agrees)) {
            return Verdict.pass();
        }
        boolean refused = agrees != null;
        return Verdict.refuse(new Finding(
                "HG-4.2-9",
                refused ? "不同意：" + requirements : "0份审查意见",
                "%s“%s”的保护修缮审查通过".formatted(historic.title(), name),
                "缺通过的保护修缮审查",
                refused ? "请按审查要求修改方案后重新提交审查" : "请先报保护修缮审查"));
    }
}
