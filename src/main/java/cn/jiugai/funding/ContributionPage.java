package cn.jiugai.funding;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet 居民出资 to fill in. */
final class ContributionPage {

    private final Worksheet sheet;

    ContributionPage(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** @param known the contributions of an earlier plan */
    void write(String project, List<Contribution> known) {
        String note = "说明：居民自愿出资，没有的整张表留空；每户每种方式一行，必须有本户同意的日期和文件，不得摊派。捐物、投工投劳写明内容，不折算金额。"
                + "由业主共同决定使用维修资金、让渡公共收益的，楼栋和门牌号留空，同意文件填业主决定。加装电梯的资金填该项序号。";
        int row = SheetHead.write(sheet, project + "居民出资表", note, ContributionSheet.COLUMNS);
        for (Contribution contribution : known) {
            write(row++, contribution);
        }
    }

    private void write(int row, Contribution given) {
        text(row, ContributionSheet.COMMUNITY, given.community());
        text(row, ContributionSheet.BUILDING, given.building());
        text(row, ContributionSheet.DOOR, given.door());
        text(row, ContributionSheet.WAY, given.way().title());
        text(row, ContributionSheet.CONTENTS, given.contents());
        text(row, ContributionSheet.ITEM, given.item());
        text(row, ContributionSheet.CONSENTED_ON, given.consentedOn());
        text(row, ContributionSheet.CONSENT, given.consent());
        if (given.amount() != null) {
            sheet.value(row, place(ContributionSheet.AMOUNT), given.amount().yuan());
        }
    }

    private void text(int row, Column column, Object value) {
        if (value != null) {
            sheet.value(row, place(column), value.toString());
        }
    }

    private static int place(Column column) {
        return ContributionSheet.COLUMNS.indexOf(column);
    }
}
