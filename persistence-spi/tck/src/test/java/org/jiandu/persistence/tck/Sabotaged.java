package org.jiandu.persistence.tck;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit on a sabotaged store. {@link SaboteurTest} runs it, and wants it to fail; alone, it runs on the sound one. */
@ExtendWith(Sabotaged.Chosen.class)
class Sabotaged extends RecordStoreConformance {
    /** The configuration parameter that says which saboteur it is. */
    static final String CHOSEN = "saboteur";

    private static final Saboteur NOBODY = new Saboteur(0, "breaks nothing", DurableFixture::new);

    private final Saboteur saboteur;

    Sabotaged(Saboteur saboteur) {
        this.saboteur = saboteur;
    }

    @Override
    protected String adapter() {
        return "a store that " + saboteur.what();
    }

    @Override
    protected StoreFixture newFixture() {
        return saboteur.fixture().get();
    }

    /** Hands over the saboteur that is chosen. */
    static final class Chosen implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Saboteur.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getConfigurationParameter(CHOSEN)
                    .map(number -> Saboteurs.ALL.get(Integer.parseInt(number)))
                    .orElse(NOBODY);
        }
    }
}
