package cn.jiugai.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file that an office keeps as papers. A file is what its bytes say it is, not what it is called. */
enum PaperType {
    PDF("PDF文件", "application/pdf", List.of("pdf")) {
        @Override
        boolean matches(FileBytes file) {
            return file.startsWith("%PDF-") && file.endsWith("%%EOF", 1024);
        }
    },
    PNG("PNG图片", "image/png", List.of("png")) {
        @Override
        boolean matches(FileBytes file) {
            return file.startsWith("\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("JPEG图片", "image/jpeg", List.of("jpg", "jpeg")) {
        @Override
        boolean matches(FileBytes file) {
            return file.startsWith("\u00ff\u00d8\u00ff");
        }
    },
    DOCX("Word文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")) {
        @Override
        boolean matches(FileBytes file) {
            return file.isPackageOf("word/document.xml") && !file.isPackageOf("word/vbaProject.bin");
        }
    },
    XLSX("Excel表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")) {
        @Override
        boolean matches(FileBytes file) {
            return file.isPackageOf("xl/workbook.xml") && !file.isPackageOf("xl/vbaProject.bin");
        }
    },
    OFD("OFD版式文件", "application/ofd", List.of("ofd")) {
        @Override
        boolean matches(FileBytes file) {
            return file.isPackageOf("OFD.xml");
        }
    };

    private final String label;
    private final String mediaType;
    private final List<String> endings;

    PaperType(String label, String mediaType, List<String> endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    abstract boolean matches(FileBytes file);

    /** Chinese name, e.g. {@code PDF文件}. */
    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may be called so: the name decides which program opens it on the clerk's machine. */
    boolean mayBeCalled(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** The kind of the file; empty if it is none that we keep, is cut off, or holds macros. */
    static Optional<PaperType> of(byte[] content) {
        FileBytes file = new FileBytes(content);
        return Arrays.stream(values()).filter(type -> type.matches(file)).findFirst();
    }

    /** All kinds in Chinese, for messages and for the page. */
    static String all() {
        return Stream.of(values()).map(PaperType::label).collect(Collectors.joining("、"));
    }
}
