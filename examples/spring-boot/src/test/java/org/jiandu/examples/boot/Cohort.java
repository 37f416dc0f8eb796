package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiandu.examples.boot.Client.Answer;

/** Invented people, with identity numbers of the nineteenth century, and the way into office. */
final class Cohort {
    static final String ABOUT = "{\"sector\":\"LAWYER\",\"legallyQualified\":true,\"creditStanding\":\"GOOD\"}";
    static final String FOUND_FIT =
            "[" + found("condition.7-2") + "," + found("condition.7-3") + "," + found("condition.7-4") + "]";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger BORN = new AtomicInteger(100);

    private Cohort() {}

    /** An identity number that nobody had before. */
    static String residentId() {
        String digits = "37100218900307" + BORN.getAndIncrement();
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * (digits.charAt(index) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static String nomination(String name, String residentId) {
        return "{\"name\":\"" + name + "\",\"residentId\":\"" + residentId + "\",\"profile\":" + ABOUT + "}";
    }

    static String found(String topic) {
        return "{\"topic\":\"" + topic + "\",\"holds\":true,\"reason\":\"looked into\"}";
    }

    static void nominate(Application application, String id, String name) {
        done(application.client(id).post("/api/files/" + id + "/self-nomination", nomination(name, residentId())));
    }

    /** Nominated and approved today, on notice from today for a week, certified on the eighth day. */
    static void bringIntoOffice(Application application, String id, String name) {
        bringIntoOffice(application, id, id, name, residentId());
    }

    /** As above, with the login by which the person acts. */
    static void bringIntoOffice(Application application, String login, String id, String name, String residentId) {
        Client officer = application.client("officer");
        String file = "/api/files/" + id;
        LocalDate today = application.clock().today();
        done(application.client(login).post(file + "/self-nomination", nomination(name, residentId)));
        done(officer.post(file + "/approval", "{\"findings\":" + FOUND_FIT + "}"));
        done(officer.post(file + "/notice", "{\"lastDay\":\"" + today.plusDays(7) + "\"}"));
        application.clock().set(today.plusDays(8));
        done(officer.post(file + "/certificate", "{\"number\":\"W-" + id + "\"}"));
    }

    static Answer done(Answer answer) {
        assertThat(answer.body()).as("status %s", answer.status()).contains("\"facts\"");
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }
}
