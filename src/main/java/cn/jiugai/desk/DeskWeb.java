package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk on the web. Nobody who is not logged in gets past it: without a user the engine would check nothing. */
@Configuration(proxyBeanMethods = false)
class DeskWeb implements WebMvcConfigurer {

    private final Caller caller;

    DeskWeb(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LoginRequired()).addPathPatterns(DeskApi.SESSION + "/**", DeskApi.BASIC + "/**");
    }

    /** Browsers ask for the picture of a page of ours, such as one to print, at the root. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", "/camunda/favicon.ico");
    }

    private final class LoginRequired implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (caller.user().isPresent()) {
                return true;
            }
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "还没有登录，或者登录已超时，请重新登录");
            return false;
        }
    }
}
