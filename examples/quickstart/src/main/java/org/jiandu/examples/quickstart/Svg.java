package org.jiandu.examples.quickstart;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is well-formed whatever the texts are, one element a line. */
final class Svg {
    private final StringWriter document = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    Svg() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param element its name
     * @param attributes names and values by turns; numbers are written without a fraction that is zero
     */
    Svg open(String element, Object... attributes) {
        return write(() -> {
            start(element, attributes);
            depth++;
        });
    }

    Svg close() {
        return write(() -> {
            depth--;
            newLine();
            xml.writeEndElement();
        });
    }

    /** An element that holds nothing but words. */
    Svg words(String element, String words, Object... attributes) {
        return write(() -> {
            start(element, attributes);
            xml.writeCharacters(words);
            xml.writeEndElement();
        });
    }

    /** An element that is shown with words of its own, which a reader of the screen says. */
    Svg shape(String element, String words, Object... attributes) {
        return open(element, attributes).words("title", words).close();
    }

    private void start(String element, Object... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(element);
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index].toString(), attributes[index + 1].toString());
        }
    }

    private void newLine() throws XMLStreamException {
        if (document.getBuffer().length() > 0) {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }

    String document() {
        return document + "\n";
    }

    private Svg write(Writing writing) {
        try {
            writing.write();
            xml.flush();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes everything
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
