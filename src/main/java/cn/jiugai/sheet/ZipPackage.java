package cn.jiugai.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Looks at the zip file around a workbook before anything in it is believed: kind, size, size when unpacked. */
final class ZipPackage {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_UNPACKED_BYTES = 40 * 1024 * 1024;
    static final int MOST_ENTRIES = 500;

    /** The only ways in which a workbook is packed; others need libraries that are not there. */
    private static final Set<Integer> METHODS = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

    private static final String XLSX = "Excel工作簿（.xlsx）";

    private ZipPackage() {}

    /** @throws FaultyWorkbookException if the content is no zip file or passes a limit, packed or unpacked */
    static void check(byte[] content) {
        if (content.length == 0) {
            throw refuse("空文件", XLSX);
        }
        if (content.length > MOST_BYTES) {
            throw refuse("%.1f MB".formatted(content.length / 1048576.0), "至多%d MB".formatted(MOST_BYTES / 1048576));
        }
        if (ReadableWorkbook.isOLE2Header(content)) {
            throw refuse("旧格式（.xls）或加密的文件", XLSX + "，不加密；请在Excel中“另存为”后重新上传");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(content)) {
            throw refuse("其他格式的文件", XLSX);
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            unpack(zip);
        } catch (IOException e) {
            throw new FaultyWorkbookException(unreadable(), e);
        }
    }

    static Fault unreadable() {
        return new Fault("", null, "", "不能读取的文件", XLSX + "；请在Excel中打开、保存后重新上传");
    }

    /** What an entry says of its own size may be a lie, so every entry is unpacked and counted. */
    private static void unpack(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw refuse("内含%d个部分".formatted(entries.size()), "至多%d个部分".formatted(MOST_ENTRIES));
        }
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            if (!METHODS.contains(entry.getMethod())) {
                throw new FaultyWorkbookException(List.of(unreadable()));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES) {
                        int megabytes = MOST_UNPACKED_BYTES / 1048576;
                        throw refuse("解压后超过%d MB".formatted(megabytes), "解压后至多%d MB".formatted(megabytes));
                    }
                }
            }
        }
    }

    private static FaultyWorkbookException refuse(String found, String expected) {
        return new FaultyWorkbookException(List.of(new Fault("", null, "", found, expected)));
    }
}
