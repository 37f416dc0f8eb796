package org.jiandu.law;

/**
 * A parameter together with the setting that a decision relied on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameter the parameter
 * @param setting its setting under the policy applied
 */
public record Reliance(Parameter<?> parameter, Setting<?> setting) {}
