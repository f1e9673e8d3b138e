package cn.jiugai.application;

import cn.jiugai.project.Household;
import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The sheet 改造意愿 to fill in, with the households that have answered so far. */
@Component
class ConsentTemplate {

    private final ApplicationRegister applications;
    private final ConsentRegister consents;

    ConsentTemplate(ApplicationRegister applications, ConsentRegister consents) {
        this.applications = applications;
        this.consents = consents;
    }

    byte[] of(String application) {
        AppliedCommunity applied = applications.get(application);
        String note = "说明：每户一行，共%d户。小区填%s；是否同意改造填%s或%s；方式填%s；签字人可以不填。没有表态的户留空，不计入同意。"
                .formatted(
                        applied.households(), applied.name(), ConsentSheet.YES, ConsentSheet.NO, ConsentWay.labels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(ConsentSheet.NAME);
            int row = SheetHead.write(sheet, applied.name() + "居民改造意愿汇总表", note, ConsentSheet.columns());
            for (Household home : consents.households(applied)) {
                sheet.value(row, 0, home.community());
                sheet.value(row, 1, home.building());
                sheet.value(row++, 2, home.door());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
