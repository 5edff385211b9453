/** The ways a request can be refused, with the HTTP status each one answers with. */
const PROBLEM_STATUS = {
  invalid: 422,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
} as const;
type ProblemCode = keyof typeof PROBLEM_STATUS;

/** What a refusal carries besides its kind. */
type ProblemFacts = {
  /** Names the refusal for translation and tests: "source.same_content". */
  readonly reason: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** A refusal that the caller can do something about. Every other error is a bug: let it fly. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;

  /** `detail` is one plain English sentence that says what is wrong and what to do. */
  constructor(
    code: ProblemCode,
    detail: string,
    { reason, params = {}, ...options }: ProblemFacts & ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'Problem';
    this.code = code;
    this.reason = reason;
    this.params = params;
  }
}
