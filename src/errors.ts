/**
 * Something the user can mend: wrong usage or an input that cannot be read. The message says what, where and what to do;
 * it is printed without a stack. `exit` 2 is wrong usage, 1 an input that failed, 130 a run that the user stopped.
 */
export class UserError extends Error {
  readonly code: string;
  readonly exit: 1 | 2 | 130;

  constructor(code: string, message: string, exit: 1 | 2 | 130 = 2) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.exit = exit;
  }
}
