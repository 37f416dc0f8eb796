/**
 * The check of input at the edge: forms, rows of a file, messages from elsewhere.
 *
 * <p>Begin with an interface or a bean of your own. Annotate its getters with the constraints of Jakarta Validation
 * and with those of this package: {@link ValidPersonName}, {@link ValidResidentId}, {@link ValidCreditCode} and
 * {@link CodePoints}, which counts a rare character once.
 *
 * <pre>{@code
 * public interface CandidateForm {
 *     @NotNull
 *     @ValidPersonName
 *     String getName();
 *
 *     @ValidResidentId
 *     String getResidentId();
 * }
 * }</pre>
 *
 * <p>An {@link InputValidator} then lists everything that is wrong at once, each an {@link InputProblem} with the
 * field and the reason in English or Simplified Chinese:
 *
 * <pre>{@code
 * List<InputProblem> problems = InputValidator.create().check(form, Locale.SIMPLIFIED_CHINESE);
 * }</pre>
 *
 * <p>Making a validator is slow: make one and share it. A host with a Jakarta Validation of its own hands in its
 * factory ({@link InputValidator#using}); the library's own needs no expression language and no
 * {@code validation.xml}.
 *
 * <p>This is about the shape of what people type. What the law says about it is the business of the rules
 * ({@link org.jiandu.verdict}), and a value such as {@link org.jiandu.party.ResidentId} guards itself in any case.
 * Acts are checked in the same way by whoever stores them. In a module, open the package of the beans to
 * {@code org.hibernate.validator} unless it is exported and the constraints stand on public getters.
 */
package org.jiandu.input;
