package org.jiandu.examples.boot.config;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** English and Simplified Chinese: as the cookie of the pages says, else as the header of the request does. */
@Configuration(proxyBeanMethods = false)
class LanguageConfig implements WebMvcConfigurer {
    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver header = new AcceptHeaderLocaleResolver();
        header.setSupportedLocales(List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
        header.setDefaultLocale(Locale.ENGLISH);
        CookieLocaleResolver languages = new CookieLocaleResolver("language");
        languages.setDefaultLocaleFunction(header::resolveLocale);
        languages.setCookieHttpOnly(true);
        languages.setCookieSameSite("Strict");
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).excludePathPatterns("/api/**");
    }

    /** So that "not in the future" means the day where the bureau is, by the clock of the registry. */
    @Bean
    static ValidationConfigurationCustomizer byTheClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
