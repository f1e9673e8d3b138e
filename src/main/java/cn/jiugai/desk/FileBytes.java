package cn.jiugai.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The bytes of an uploaded file and what can be seen of them without unpacking anything. */
final class FileBytes {

    private static final String ZIP = "PK\u0003\u0004";

    private final byte[] content;
    private Set<String> entries;

    FileBytes(byte[] content) {
        this.content = content;
    }

    /** @param magic one character a byte */
    boolean startsWith(String magic) {
        return content.length >= magic.length() && text(0, magic.length()).equals(magic);
    }

    /** Whether the mark stands within the last {@code within} bytes: a file that was cut off has lost it. */
    boolean endsWith(String mark, int within) {
        int from = Math.max(0, content.length - within);
        return text(from, content.length).contains(mark);
    }

    /** Whether this is a ZIP package with such an entry. */
    boolean isPackageOf(String entry) {
        return startsWith(ZIP) && entries().contains(entry);
    }

    /** Only the table of contents is read, so that a small file cannot unfold into a huge one. */
    private Set<String> entries() {
        if (entries == null) {
            entries = readEntries();
        }
        return entries;
    }

    /** A package that cannot be opened has no entries, so no kind of paper matches it. */
    private Set<String> readEntries() {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            return Set.of();
        }
    }

    private String text(int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
