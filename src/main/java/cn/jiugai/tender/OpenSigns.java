package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * The signs of offences among the bids: while one is not decided, nothing is awarded (JA-3.6-1).
 *
 * @param signs all signs of the tender
 */
record OpenSigns(List<KeptSign> signs) {

    Verdict check() {
        return new Verdict(
                signs.stream().filter(KeptSign::isOpen).map(OpenSigns::finding).toList());
    }

    private static Finding finding(KeptSign sign) {
        SignKind kind = sign.kind();
        return new Finding(
                "JA-3.6-1",
                sign.fact(),
                "投标文件在“%s”方面没有%s的迹象（%s）".formatted(kind.title(), kind.offence().title(), kind.law()),
                sign.decision() == null
                        ? "缺对这1处迹象的决定"
                        : "已立案调查（%s），缺调查结论".formatted(sign.decision().document()),
                "请区住建局核查后作出决定，决定前不得定标");
    }
}
