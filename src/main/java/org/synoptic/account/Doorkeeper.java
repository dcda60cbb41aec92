package org.synoptic.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/// Asks for the owner's password before anything but the doorstep, where what anybody leaves waits for the owner;
/// shared
/// links have been answered before.
final class Doorkeeper implements AuthenticationEntryPoint {
    /// A cookie that stays on this site keeps others from signing the owner out.
    static final String LEAVING = "/logout";

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(LoginPage.PATH);
    private final Tries tries;
    private final TokenFilter tokens;

    Doorkeeper(Tries tries, Programs programs) {
        this.tries = tries;
        this.tokens = new TokenFilter(programs);
    }

    void guard(HttpSecurity http) {
        LoginPage login = new LoginPage(tries);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(LoginPage.PATH, "/take")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage(LoginPage.PATH)
                .failureHandler(login)
                .successHandler(new SavedRequestAwareAuthenticationSuccessHandler() {
                    @Override
                    public void onAuthenticationSuccess(
                            HttpServletRequest request, HttpServletResponse response, Authentication owner)
                            throws IOException, ServletException {
                        tries.right(request.getRemoteAddr());
                        super.onAuthenticationSuccess(request, response, owner);
                    }
                }));
        http.logout(out -> out.logoutUrl(LEAVING)
                .logoutSuccessHandler((request, response, owner) -> response.sendRedirect(LoginPage.PATH)));
        http.exceptionHandling(trouble -> trouble.authenticationEntryPoint(this));
        http.addFilterBefore(login, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(tokens, UsernamePasswordAuthenticationFilter.class);
    }

    /// A person is led to the page; a program, or a page that a session ended under, is told.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException, ServletException {
        boolean program = request.getServletPath().startsWith("/api/");
        if (!program && request.getMethod().equals("GET") && request.getParameter("v-r") == null) {
            page.commence(request, response, stranger);
            return;
        }
        byte[] sentence = "{\"error\":\"Sign in, or show a token: Authorization: Bearer syn_….\"}"
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(sentence.length);
        response.getOutputStream().write(sentence);
    }
}
