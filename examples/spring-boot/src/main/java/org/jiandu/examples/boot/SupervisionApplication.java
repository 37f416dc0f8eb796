package org.jiandu.examples.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SupervisionApplication {
    /**
     * Starts the application.
     *
     * @param arguments properties such as {@code --spring.profiles.active=demo}
     */
    public static void main(String... arguments) {
        SpringApplication.run(SupervisionApplication.class, arguments);
    }
}
