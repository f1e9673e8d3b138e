package cn.jiugai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("打开工作簿")
class WorkbookTest {

    @Test
    @DisplayName("空文件、旧格式、其他格式、残缺的文件都说明该传什么")
    void notAWorkbook() throws IOException {
        byte[] good = new SheetBuilder().sheet("小区", List.of(List.of("甲"))).build();
        byte[] half = Arrays.copyOf(good, good.length / 2);
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(new byte[0], "文件：现为空文件，应为Excel工作簿（.xlsx）");
        refused(ole2, "文件：现为旧格式（.xls）或加密的文件");
        refused("小区,户数".getBytes(StandardCharsets.UTF_8), "文件：现为其他格式的文件");
        refused(half, "文件：现为不能读取的文件");
        refused(zip("readme.txt", "不是工作簿".getBytes(StandardCharsets.UTF_8)), "文件：现为不能读取的文件");
    }

    @Test
    @DisplayName("解压后过大的文件在读取之前拒绝")
    void zipBomb() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[ZipPackage.MOST_UNPACKED_BYTES + 1]);
        assertThat(bomb).hasSizeLessThan(ZipPackage.MOST_BYTES);
        refused(bomb, "文件：现为解压后超过40 MB，应为解压后至多40 MB");
    }

    @Test
    @DisplayName("过大的文件和行数过多的表拒绝")
    void tooLarge() {
        byte[] large = new byte[ZipPackage.MOST_BYTES + 1];
        refused(large, "文件：现为5.0 MB，应为至多5 MB");
        byte[] long20001 = new SheetBuilder()
                .sheet("小区", new ArrayList<>(Collections.nCopies(20_001, List.of("甲"))))
                .build();
        refused(long20001, "文件：现为“小区”表超过20000行，应为至多20000行");
    }

    @Test
    @DisplayName("带外部实体的文件拒绝，不展开实体")
    void externalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        byte[] good =
                new SheetBuilder().sheet("小区", List.of(List.of("OPEN", "乙"))).build();
        byte[] attack = replace(
                good,
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst")
                        .replace("OPEN", "&x;"));
        assertThat(Workbook.open(good).sheet("小区").orElseThrow().get(0).cells().values())
                .containsExactly("OPEN", "乙");
        refused(attack, "文件：现为不能读取的文件");
    }

    @Test
    @DisplayName("用工作簿不用的方法压缩的文件（这里改成Zstandard），说不能读取，不出程序错误")
    void packedInAnotherWay() {
        byte[] zip =
                new SheetBuilder().sheet("小区", List.of(List.of("小区名称", "户数"))).build();
        for (int at = 0; at < zip.length - 12; at++) {
            boolean central = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
            if (central) {
                zip[at + 10] = 93;
            }
        }

        assertThatThrownBy(() -> Workbook.open(zip))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        e -> assertThat(e.faults().get(0).found()).isEqualTo("不能读取的文件"));
    }

    @Test
    @DisplayName("传输中损坏的文件（500种随机损坏）：要么读得出，要么说明不能读取，不会有别的错误")
    void damagedInTransit() {
        byte[] good = new SheetBuilder()
                .sheet("小区", List.of(List.of("小区名称", "户数"), List.of("甲", 120), List.of("合计", 120)))
                .build();
        Random random = new Random(20240181);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = good.clone();
            for (int hit = 0; hit < 1 + round % 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Workbook.open(damaged);
            } catch (FaultyWorkbookException e) {
                assertThat(e.faults()).hasSize(1);
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 500);
    }

    private static void refused(byte[] content, String sentence) {
        assertThatThrownBy(() -> Workbook.open(content))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .extracting(Fault::sentence)
                                .asString()
                                .startsWith(sentence));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] replace(byte[] workbook, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(content, StandardCharsets.UTF_8);
                zip.write(entry.getName().equals(name) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return out.toByteArray();
    }
}
