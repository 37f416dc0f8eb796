package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Fields.several;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Values.BILINGUAL;
import static org.jiandu.document.internal.form.Values.DAY;
import static org.jiandu.document.internal.form.Values.TEXT;

import org.jiandu.document.internal.form.Form;
import org.jiandu.law.Instrument;

/** How an instrument stands in a policy file. */
final class InstrumentForm {
    static final Form<Instrument> INSTRUMENT = shape(
                    field("id", TEXT, Instrument::id),
                    field("title", BILINGUAL, Instrument::title),
                    field("issuer", BILINGUAL, Instrument::issuer),
                    optional("number", TEXT, Instrument::documentNumber),
                    optional("promulgated-on", DAY, Instrument::promulgatedOn),
                    several("based-on", BILINGUAL, Instrument::superiors),
                    Instrument::new)
            .named("instrument");

    private InstrumentForm() {}
}
