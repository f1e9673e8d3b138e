package cn.jiugai.tender;

import cn.jiugai.engine.Choices.Choice;
import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what was found, where the law calls it a sign, what was done about it so far, and which bids it concerns. */
@Component
class OpenSignTask extends Opener {

    private final SignRegister signs;
    private final BidRegister bids;

    OpenSignTask(SignRegister signs, BidRegister bids) {
        this.signs = signs;
        this.bids = bids;
    }

    @Override
    public String label() {
        return "注明投标迹象，带出有关投标单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(TenderVariables.SIGN, TenderVariables.SIGN_FACT, TenderVariables.SIGN_BIDS);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        KeptSign sign = signs.get(step.get(TenderVariables.SIGN));
        sheet.about(sign.kind().title());
        sheet.fill(TenderVariables.SIGN_FACT, text(sign));
        sheet.offer(
                TenderVariables.SIGN_BIDS,
                bids.all(step.project()).stream()
                        .filter(bid -> sign.bids().contains(bid.number()))
                        .map(bid -> new Choice(bid.firm(), bid.firm()))
                        .toList());
    }

    private static String text(KeptSign sign) {
        String text = "%s\n\n可能涉及：%s（%s）"
                .formatted(
                        sign.fact(), sign.kind().offence().title(), sign.kind().law());
        return sign.decision() == null
                ? text
                : "%s\n\n已立案调查：%s，%s，%s"
                        .formatted(
                                text,
                                sign.decision().document(),
                                sign.decision().decidedOn(),
                                sign.decision().reason());
    }
}
