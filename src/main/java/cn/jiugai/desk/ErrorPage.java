package cn.jiugai.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser shows in the place of a page that the caller cannot have; the bean's name is the one that Spring looks for. */
@Component("error")
class ErrorPage implements View {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

    private final Clock clock;

    ErrorPage(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
                        <!DOCTYPE html>
                        <html lang="zh"><head><meta charset="utf-8"><title>打不开这一页</title>
                        <link rel="icon" href="%1$s/camunda/favicon.ico">
                        <style>
                        body { color: #333; font: 16px/1.7 sans-serif; margin: 15vh auto 0; max-width: 36em; padding: 0 1em; }
                        h1 { border-left: 4px solid #b5152b; font-size: 24px; font-weight: normal; padding-left: 12px; }
                        a { color: #155cb5; }
                        </style></head>
                        <body><h1>打不开这一页</h1><p>%2$s</p><p><a href="%1$s/camunda/">返回首页</a></p></body></html>
                        """.formatted(request.getContextPath(), HtmlUtils.htmlEscape(reason(model))));
    }

    /** Our own words as they are; what a library says is not for clerks. */
    private String reason(Map<String, ?> model) {
        String message = String.valueOf(model.get("message"));
        if (message.codePoints().anyMatch(Character::isIdeographic)) {
            return message;
        }
        return switch (String.valueOf(model.get("status"))) {
            case "401" -> "还没有登录，或者登录已超时，请重新登录。";
            case "403" -> "您的单位没有这项权限。";
            case "404" -> "没有这一页，或不属于您的单位。";
            default -> "系统没有办成，请把时间（%s）和地址（%s）告诉管理员。".formatted(time(model), model.get("path"));
        };
    }

    private String time(Map<String, ?> model) {
        Instant when = model.get("timestamp") instanceof Date date ? date.toInstant() : clock.instant();
        return TIME.format(when.atZone(clock.getZone()));
    }
}
