package org.jiandu.examples.boot.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: the interface, which keeps nothing of a caller between two calls, and the pages, which have a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfig {
    /** Nothing from elsewhere, no script at all, and in nobody's frame. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain chainOfApi(HttpSecurity http, Strangers strangers) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(SecurityConfig::byTable)
                .httpBasic(basic -> basic.authenticationEntryPoint(strangers))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie means anything here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return headers(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain chainOfPages(HttpSecurity http) {
        http.authorizeHttpRequests(SecurityConfig::byTable)
                .formLogin(login -> login.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/"));
        return headers(http).build();
    }

    private static void byTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (Access.Rule rule : Access.TABLE) {
            var those = requests.requestMatchers(rule.method(), rule.path());
            if (rule.who().contains(Part.PUBLIC)) {
                those.permitAll();
            } else if (rule.who().isEmpty()) {
                those.denyAll();
            } else {
                those.hasAnyRole(rule.who().stream().map(Enum::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frame -> frame.deny())
                .contentTypeOptions(Customizer.withDefaults()));
    }
}
