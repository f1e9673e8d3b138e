package cn.jiugai.desk;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What the answer to a failed request says. The name of the status alone ("Unauthorized") is left out: the engine's login pages
 * would show it in the place of their own words.
 */
@Component
class ErrorWords extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        HttpStatus status = attributes.get("status") instanceof Integer code ? HttpStatus.resolve(code) : null;
        if (status != null && status.getReasonPhrase().equals(attributes.get("message"))) {
            attributes.remove("message");
        }
        return attributes;
    }
}
