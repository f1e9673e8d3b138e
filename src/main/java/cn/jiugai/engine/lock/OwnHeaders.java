package cn.jiugai.engine.lock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers for all that the webapps' own header filter does not reach. REST hands out what users have uploaded under the
 * type they gave it, so its answers may not run anything in a browser.
 */
class OwnHeaders extends OncePerRequestFilter {
    private static final String PAGES = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final String DATA = "default-src 'none'; sandbox; frame-ancestors 'none'";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean rest = request.getServletPath().startsWith("/engine-rest");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", rest ? "DENY" : "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", rest ? DATA : PAGES);
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
