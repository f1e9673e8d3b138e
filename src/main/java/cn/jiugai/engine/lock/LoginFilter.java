package cn.jiugai.engine.lock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** Nobody without a login: the engine's own filter, without its list of open addresses and with a check of the origin. */
class LoginFilter extends ProcessEngineAuthenticationFilter {

    /** @param path the servlet path that this filter stands before, for example {@code /engine-rest} */
    LoginFilter(String path, AuthenticationProvider login) {
        this.servletPathPrefix = path;
        this.authenticationProvider = login;
    }

    @Override
    public void init(FilterConfig config) {
        // the provider is given to the constructor, not named in an init parameter
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Origin.isForeign((HttpServletRequest) request)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN, "来自其他网站的请求");
            return;
        }
        super.doFilter(request, response, chain);
    }

    @Override
    protected boolean requiresEngineAuthentication(String address) {
        return true;
    }
}
