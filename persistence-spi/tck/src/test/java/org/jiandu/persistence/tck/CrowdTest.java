package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Crowd crowd = new Crowd();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void who_was_refused_tries_again_when_another_leaves_and_not_before() {
        CountDownLatch refused = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(1);
        List<String> results = Rendezvous.of(
                PATIENCE,
                List.of(
                        () -> crowd.call(PATIENCE, () -> {
                            inside.countDown();
                            await(refused);
                            return "first";
                        }),
                        () -> {
                            await(inside);
                            return crowd.call(PATIENCE, refusing(1, refused::countDown));
                        }));

        assertThat(results).containsExactly("first", "served");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void who_is_alone_waits_for_nobody() throws InterruptedException {
        assertThat(crowd.call(PATIENCE, refusing(3, () -> {}))).isEqualTo("served");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void the_refusal_is_thrown_when_patience_is_over() {
        assertThatThrownBy(() -> crowd.call(Duration.ZERO, refusing(Integer.MAX_VALUE, () -> {})))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessage("busy");
    }

    private Supplier<String> refusing(int times, Runnable told) {
        return () -> {
            if (attempts.incrementAndGet() <= times) {
                told.run();
                throw new StorageUnavailableException("busy");
            }
            return "served";
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
