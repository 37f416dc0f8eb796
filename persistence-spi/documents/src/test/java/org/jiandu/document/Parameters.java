package org.jiandu.document;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.law.Parameter;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.report.ReportParameters;
import org.jiandu.supervisor.SupervisorParameters;

/** Every parameter of core, and the type of its value, as its declaration has it. */
final class Parameters {
    private static final List<Class<?>> DECLARING = List.of(
            SupervisorParameters.class, ReportParameters.class, RecusalParameters.class, EngagementParameters.class);

    private Parameters() {}

    /** What the classes of parameters list as theirs. */
    static Stream<Parameter<?>> listed() {
        return Stream.of(
                        SupervisorParameters.all(),
                        ReportParameters.all(),
                        RecusalParameters.all(),
                        EngagementParameters.all())
                .flatMap(List::stream)
                .distinct();
    }

    /** The parameters by id, each with the type of its value. */
    static Map<Parameter<?>, Type> types() {
        Map<Parameter<?>, Type> types = new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
        for (Field field : fields()) {
            try {
                types.put(
                        (Parameter<?>) field.get(null),
                        ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
            } catch (IllegalAccessException notPublic) {
                throw new LinkageError("not public", notPublic);
            }
        }
        return types;
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type : DECLARING) {
            Stream.of(type.getFields())
                    .filter(field -> field.getType() == Parameter.class)
                    .forEach(fields::add);
        }
        return fields;
    }
}
