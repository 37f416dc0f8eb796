package org.jiandu.examples.boot.security;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who can log in. Outside the demonstration nobody can, until the host says who its people are. */
@Configuration(proxyBeanMethods = false)
class DemoUsers {
    private static final String PASSWORD = "{noop}demo";

    private record Login(String name, Part part, Optional<String> boundTo) {
        UserDetails toUser() {
            String of = boundTo.map(id -> "," + Callers.OF + id).orElse("");
            return new User(
                    name,
                    PASSWORD,
                    AuthorityUtils.commaSeparatedStringToAuthorityList(Callers.ROLE + part.name() + of));
        }
    }

    private static final List<Login> LOGINS = List.of(
            new Login("officer", Part.OFFICER, Optional.empty()),
            new Login("handler", Part.HANDLER, Optional.empty()),
            new Login("market", Part.AGENCY, Optional.of("market-regulation")),
            new Login("traffic", Part.AGENCY, Optional.of("traffic-police")),
            new Login("association", Part.UNIT, Optional.of("lawyers-association")),
            new Login("wang", Part.PERSON, Optional.of("p-1")),
            new Login("li", Part.PERSON, Optional.of("p-2")),
            new Login("zhao", Part.PERSON, Optional.of("p-3")));

    /** A lookup and no manager, which would hash the password that everybody knows, and hash again at every call. */
    @Bean
    @Profile("demo")
    UserDetailsService everybody() {
        InMemoryUserDetailsManager people = new InMemoryUserDetailsManager(
                LOGINS.stream().map(Login::toUser).toList());
        return name -> people.loadUserByUsername(name);
    }

    @Bean
    @Profile("!demo")
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("no people are known here yet: the host provides them");
        };
    }
}
