package cn.jiugai.engine.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Says in Chinese that a file cannot be read, and where; the parsers say it in English. */
final class Unreadable {

    /** How the engine's model parser writes down where XML is broken. */
    private static final Pattern LINE = Pattern.compile("Line=(\\d+)");

    private Unreadable() {}

    static IllegalArgumentException file(String name, Exception cause) {
        return new IllegalArgumentException("文件“%s”读不出来：%s不合格式。请在建模工具中重新保存".formatted(name, place(cause)), cause);
    }

    private static String place(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            Matcher line = LINE.matcher(String.valueOf(one.getMessage()));
            if (one instanceof SAXException && line.find()) {
                return "第%s行附近".formatted(line.group(1));
            }
            if (one instanceof JsonProcessingException json && json.getLocation() != null) {
                return "第%d行附近".formatted(json.getLocation().getLineNr());
            }
        }
        return "内容";
    }
}
