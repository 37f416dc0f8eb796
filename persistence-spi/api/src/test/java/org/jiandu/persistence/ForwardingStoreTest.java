package org.jiandu.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardingStoreTest {
    static List<Method> calls() {
        return List.of(RecordStore.class.getMethods());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_call_reaches_the_other_store_and_nothing_else_does(Method call) throws ReflectiveOperationException {
        List<Method> reached = new ArrayList<>();
        RecordStore other = (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (self, method, arguments) -> {
                    reached.add(method);
                    return null;
                });
        ForwardingStore forwarding = () -> other;

        call.invoke(forwarding, new Object[call.getParameterCount()]);

        assertThat(reached).containsExactly(call);
    }
}
