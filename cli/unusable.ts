/** What the person at the terminal gave can't be used: printed as a sentence, without a stack, and the exit code is 2. */
export class Unusable extends Error {}
