package cn.jiugai.engine.lock;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands before the addresses of the server. The webapps under {@code /camunda} bring their own login. */
@Configuration(proxyBeanMethods = false)
class WebLocks {

    @Bean
    FilterRegistrationBean<OwnHeaders> ownHeaders() {
        return before("ownHeaders", new OwnHeaders(), Ordered.HIGHEST_PRECEDENCE, "/*");
    }

    @Bean
    FilterRegistrationBean<LoginFilter> restLogin() {
        LoginFilter login = new LoginFilter("/engine-rest", new HttpBasicAuthenticationProvider());
        return before("restLogin", login, Ordered.HIGHEST_PRECEDENCE + 10, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<LoginFilter> pageLogin() {
        LoginFilter login = new LoginFilter("/jiugai", new PageLogin());
        return before("pageLogin", login, Ordered.HIGHEST_PRECEDENCE + 10, "/jiugai/*");
    }

    /** The administrator is made at the start; the page that makes one for anybody is closed for good. */
    @Bean
    FilterRegistrationBean<Filter> setupClosed() {
        Filter closed = (request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN, "管理员在启动时设立，此入口已关闭");
        return before("setupClosed", closed, Ordered.HIGHEST_PRECEDENCE + 5, "/camunda/api/admin/setup/*");
    }

    private static <T extends Filter> FilterRegistrationBean<T> before(
            String name, T filter, int order, String address) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(address);
        registration.setName(name);
        registration.setAsyncSupported(true);
        registration.setOrder(order);
        return registration;
    }
}
