package org.jiandu.examples.quickstart;

/** The folder or a key that was named cannot be used. Nothing was touched. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    UnusableException(String key, Object argument) {
        super(key + " " + argument);
        this.key = key;
        this.argument = argument.toString();
    }

    String in(Words words) {
        return words.text(key, argument);
    }
}
