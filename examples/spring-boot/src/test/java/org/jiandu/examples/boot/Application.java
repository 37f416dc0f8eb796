package org.jiandu.examples.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jiandu.persistence.RecordStore;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The application as it runs, on a port of its own, by a clock that a test sets. */
final class Application implements AutoCloseable {
    static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);

    private final ConfigurableApplicationContext context;
    private final SetClock clock;
    private final FailingStore.Switch store = new FailingStore.Switch();
    private final Set<String> people = ConcurrentHashMap.newKeySet();

    private Application(Path folder, List<String> options) {
        this.clock = new SetClock(TUE_2026_11_24);
        List<String> arguments = new ArrayList<>(
                List.of("--spring.profiles.active=demo", "--server.port=0", "--supervision.folder=" + folder));
        arguments.addAll(options);
        this.context = new SpringApplicationBuilder(SupervisionApplication.class)
                .initializers((GenericApplicationContext starting) -> {
                    starting.registerBean(Clock.class, () -> clock);
                    starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                        @Override
                        public Object postProcessAfterInitialization(Object bean, String name) {
                            return bean instanceof RecordStore real
                                    ? new FailingStore(real, store)
                                    : bean instanceof UserDetailsService logins ? logins(logins) : bean;
                        }
                    });
                })
                .run(arguments.toArray(String[]::new));
    }

    private UserDetailsService logins(UserDetailsService real) {
        return name -> people.contains(name)
                ? new User(name, "{noop}demo", AuthorityUtils.createAuthorityList("ROLE_PERSON", "OF_" + name))
                : real.loadUserByUsername(name);
    }

    /** Without people. */
    static Application start(Path folder) {
        return new Application(folder, List.of("--demo.data=false"));
    }

    /** With the people of the demonstration. */
    static Application startDemonstration(Path folder) {
        return new Application(folder, List.of());
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    SetClock clock() {
        return clock;
    }

    FailingStore.Switch store() {
        return store;
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    Client client() {
        return new Client(url());
    }

    Client client(String login) {
        return client().as(login);
    }

    /** Somebody who logs in for himself or herself; the password is that of everybody. */
    Client person(String id) {
        people.add(id);
        return client(id);
    }

    @Override
    public void close() {
        context.close();
    }
}
