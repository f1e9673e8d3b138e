package cn.jiugai.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller that answers under both addresses: that of the webapps' session, and that of HTTP Basic. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping({DeskApi.SESSION, DeskApi.BASIC})
@interface DeskApi {

    /** Behind the filters of the engine's webapps: session cookie and XSRF token. */
    String SESSION = "/camunda/api/jiugai";

    /** Behind the engine's HTTP Basic filter. */
    String BASIC = "/jiugai";
}
