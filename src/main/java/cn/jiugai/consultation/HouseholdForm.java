package cn.jiugai.consultation;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The form that each household is given on one page, to be printed and handed out to each household (JA-3.2-1). */
final class HouseholdForm {

    static final String NAME = "调查表（打印发放）";

    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 22;

    private final Worksheet sheet;
    private int row;

    private HouseholdForm(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Worksheet sheet, String project, String communities, Offer offer) {
        HouseholdForm form = new HouseholdForm(sheet);
        form.title(offer.form());
        form.line("改造项目：%s（%s）".formatted(project, communities), 22);
        form.line("小区：______________  楼栋：________  门牌号：____________  联系人（可不填）：____________", 24);
        form.line("您家希望改造的内容（在方框中打“√”，可多选）：", 22);
        form.demands(offer.menu());
        if (offer.menu().contains(Demand.OWN_ROOMS)) {
            form.line("户内改造、装饰装修、家电更新由居民自愿，不列入项目概算。", 22);
        }
        form.line("其他意见和建议：", 120);
        form.line("填表日期：______年____月____日      签名：______________      调查人：______________", 24);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.setFitToPage(true);
    }

    private void title(String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, COLUMNS - 1).merge();
        sheet.range(row, 0, row, COLUMNS - 1)
                .style()
                .bold()
                .fontSize(18)
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(row++, 36);
    }

    private void line(String text, int height) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, COLUMNS - 1).merge();
        sheet.range(row, 0, row, COLUMNS - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(row++, height);
    }

    private void demands(List<Demand> all) {
        int first = row;
        for (int i = 0; i < all.size(); i++) {
            sheet.value(first + i / COLUMNS, i % COLUMNS, "□ " + all.get(i).title());
        }
        row = first + (all.size() + COLUMNS - 1) / COLUMNS;
        sheet.range(first, 0, row - 1, COLUMNS - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .set();
    }
}
