package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTypeTest {

    @Test
    @DisplayName("按文件头认出PDF、PNG、JPEG，与文件名无关")
    void byMagicBytes() {
        assertThat(PaperType.of(bytes("%PDF-1.7\n…\n%%EOF\n"))).contains(PaperType.PDF);
        assertThat(PaperType.of(bytes("\u0089PNG\r\n\u001a\nIHDR"))).contains(PaperType.PNG);
        assertThat(PaperType.of(bytes("\u00ff\u00d8\u00ff\u00e0JFIF"))).contains(PaperType.JPEG);
    }

    @Test
    @DisplayName("按压缩包的目录认出docx、xlsx、ofd")
    void byEntries() throws IOException {
        assertThat(PaperType.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(PaperType.DOCX);
        assertThat(PaperType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(PaperType.XLSX);
        assertThat(PaperType.of(zip("OFD.xml", "Doc_0/Document.xml"))).contains(PaperType.OFD);
    }

    @Test
    @DisplayName("普通压缩包、带宏的文档、程序、空文件、传了一半的文件都不收")
    void refused() throws IOException {
        assertThat(PaperType.of(zip("readme.txt"))).isEmpty();
        assertThat(PaperType.of(zip("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(PaperType.of(zip("xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
        assertThat(PaperType.of(bytes("MZ\u0090\u0000"))).isEmpty();
        assertThat(PaperType.of(bytes("<html><script>"))).isEmpty();
        assertThat(PaperType.of(new byte[0])).isEmpty();
        assertThat(PaperType.of(bytes("%PDF-1.7\nhalf of it"))).isEmpty();
        byte[] whole = zip("word/document.xml");
        assertThat(PaperType.of(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEmpty();
    }

    @Test
    @DisplayName("文件名的结尾要与内容相符，大小写不论")
    void names() {
        assertThat(PaperType.JPEG.mayBeCalled("现场.JPG")).isTrue();
        assertThat(PaperType.PDF.mayBeCalled("认定书.pdf")).isTrue();
        assertThat(PaperType.PDF.mayBeCalled("认定书.pdf.exe")).isFalse();
        assertThat(PaperType.PDF.mayBeCalled("认定书pdf")).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
