package cn.jiugai.engine.lock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;

/**
 * Login for our own pages under {@code /jiugai}: who has logged in to Tasklist or Cockpit is known here too, everybody
 * else names himself with HTTP Basic.
 */
class PageLogin extends HttpBasicAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        String user = request.getHeader("Authorization") == null ? sessionUser(request, engine) : null;
        return user == null ? super.extractAuthenticatedUser(request, engine) : AuthenticationResult.successful(user);
    }

    private static String sessionUser(HttpServletRequest request, ProcessEngine engine) {
        HttpSession session = request.getSession(false);
        if (session == null || !Origin.isOwnPage(request)) {
            return null;
        }
        Authentication login =
                AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(engine.getName());
        return login != null && exists(login.getIdentityId(), engine) ? login.getIdentityId() : null;
    }

    private static boolean exists(String user, ProcessEngine engine) {
        return engine.getIdentityService().createUserQuery().userId(user).count() == 1;
    }
}
