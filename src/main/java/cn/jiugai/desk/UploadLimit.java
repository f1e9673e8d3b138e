package cn.jiugai.desk;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.stereotype.Component;

/** How large an uploaded file may be, as the server is set. */
@Component
class UploadLimit {

    private final MultipartProperties settings;

    UploadLimit(MultipartProperties settings) {
        this.settings = settings;
    }

    /** For messages and pages, e.g. {@code 20MB}. */
    String text() {
        return settings.getMaxFileSize().toMegabytes() + "MB";
    }
}
