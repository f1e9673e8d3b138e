package cn.jiugai.violation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * Whether every violation of a project is closed (JA-3.4-1).
 *
 * @param listed how many violations were listed
 * @param open the open ones in words, number, place and kind
 */
record ViolationsCleared(int listed, List<String> open) {

    Verdict check() {
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.4-1",
                "登记%d处、销案%d处".formatted(listed, listed - open.size()),
                "登记的违建全部销案",
                "还有%d处未销案：%s".formatted(open.size(), String.join("；", open)),
                "请继续整治，全部销案前不得开工"));
    }
}
