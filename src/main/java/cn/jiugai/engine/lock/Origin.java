package cn.jiugai.engine.lock;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Where a browser's request comes from. A browser sends the user's login with requests that another site makes it send;
 * so what changes something must come from one of our own pages. Programs (Modeler, curl) send none of these headers.
 */
final class Origin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Origin() {}

    /** True if the request changes something and a browser says that a page of another site asked for it. */
    static boolean isForeign(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    /** True if the browser says itself that one of our own pages asked for it; needed where a session is the login. */
    static boolean isOwnPage(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || !isForeign(request)
                        && (request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeader("Host"))
                            || authority.equalsIgnoreCase(request.getServerName()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
