package cn.jiugai.violation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * Whether every violation of a project is closed (JA-3.4-1).
 *
 * @param listed how many violations were listed
 * @param open the open ones in words, number, place and kind
 * @param stopped those of them whose case was ended without a result, in words
 */
record ViolationsCleared(int listed, List<String> open, List<String> stopped) {

    Verdict check() {
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.4-1",
                "登记%d处、销案%d处".formatted(listed, listed - open.size()),
                "登记的违建全部销案",
                "还有%d处未销案：%s".formatted(open.size(), String.join("；", open)),
                remedy()));
    }

    private String remedy() {
        return stopped.isEmpty()
                ? "请继续整治，全部销案前不得开工"
                : "请继续整治，全部销案前不得开工；%s的个案流程已被终止、没有结果，办结“复查整治现场”后重新立案".formatted(String.join("；", stopped));
    }
}
