/**
 * The check of input at the edge: forms, rows of a file, messages from elsewhere.
 *
 * <p>Annotate the getters of a bean with the constraints of Jakarta Validation and with those of this package:
 * {@link org.jiandu.input.ValidPersonName}, {@link org.jiandu.input.ValidResidentId},
 * {@link org.jiandu.input.ValidCreditCode} and {@link org.jiandu.input.CodePoints}. An
 * {@link org.jiandu.input.InputValidator} then lists everything that is wrong at once, as
 * {@link org.jiandu.input.InputProblem}s in English or Simplified Chinese.
 *
 * <pre>{@code
 * public interface CandidateForm {
 *     @NotNull @ValidPersonName String getName();
 *     @ValidResidentId String getResidentId();
 * }
 *
 * List<InputProblem> problems = InputValidator.create().check(form, Locale.SIMPLIFIED_CHINESE);
 * }</pre>
 *
 * <p>This is about the shape of what people type. What the law says about it is the business of the rules, and a value
 * such as {@link org.jiandu.party.ResidentId} guards itself in any case. In a module, open the package of the beans to
 * {@code org.hibernate.validator} unless it is exported and the constraints stand on public getters.
 */
package org.jiandu.input;
