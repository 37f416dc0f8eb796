package org.jiandu.examples.boot.security;

import java.util.Arrays;
import java.util.Optional;
import org.jiandu.examples.boot.config.Directory;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes a caller of the login. Two authorities of Spring Security say all there is: {@code ROLE_AGENCY} and
 * {@code OF_market-regulation}. A host whose people come from a directory or by OpenID Connect gives them these, and changes
 * nothing else.
 */
@Component
public class Callers {
    static final String ROLE = "ROLE_";
    static final String OF = "OF_";

    private final Authority bureau;
    private final Directory directory;

    Callers(Authority bureau, Directory directory) {
        this.bureau = bureau;
        this.directory = directory;
    }

    /**
     * Who calls in this thread.
     *
     * @return the caller
     */
    public Caller current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    Caller of(@Nullable Authentication login) {
        if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
            return Caller.PUBLIC;
        }
        Part part = Arrays.stream(Part.values())
                .filter(each -> authority(login, ROLE + each.name()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the login has no part in this application"));
        return new Caller(part, actor(part, login));
    }

    private Actor actor(Part part, Authentication login) {
        return switch (part) {
            case PUBLIC -> Caller.PUBLIC.actor();
            case PERSON -> Actor.personConcerned(new PersonId(bound(login)));
            case UNIT -> Actor.unit(directory.unit(bound(login)).orElseThrow(), login.getName());
            case AGENCY -> Actor.agencyOfficer(directory.agency(bound(login)).orElseThrow(), login.getName());
            case OFFICER, HANDLER -> Actor.officerOf(bureau, login.getName());
        };
    }

    private static String bound(Authentication login) {
        return authority(login, OF)
                .map(authority -> authority.substring(OF.length()))
                .orElseThrow(() -> new IllegalStateException("the login is bound to nobody"));
    }

    private static Optional<String> authority(Authentication login, String prefix) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(prefix))
                .findFirst();
    }
}
