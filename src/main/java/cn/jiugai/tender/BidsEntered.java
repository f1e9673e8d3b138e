package cn.jiugai.tender;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The step that takes the sheet of bids is done only when the sheet holds as many bidders as the form says. */
@Component
class BidsEntered implements CompletionRule {

    private final BidRegister bids;

    BidsEntered(BidRegister bids) {
        this.bids = bids;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!task.uploads().contains(BidsUpload.ADDRESS)) {
            return List.of();
        }
        int entered = bids.all(task.project()).size();
        return CellText.number(String.valueOf(answer.get(TenderVariables.BIDDERS.name())))
                .filter(said -> said.intValue() != entered)
                .map(said -> "表单填写%d家投标单位，投标情况表登记了%d家，应当一致。请在“上传表格”页签上传全部投标单位，或更正表单（依据 JA-3.6-1）"
                        .formatted(said.intValue(), entered))
                .stream()
                .toList();
    }
}
