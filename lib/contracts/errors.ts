/** The closed list of error codes and their HTTP statuses. The UI has a sentence for each (messages `errors`). */
export const errorStatus = {
	"invalid-input": 400,
	"not-signed-in": 401,
	"wrong-credentials": 401,
	forbidden: 403,
	"bad-origin": 403,
	"not-found": 404,
	conflict: 409,
	"stale-revision": 409,
	"slug-taken": 409,
	gone: 410,
	"too-large": 413,
	"unreadable-file": 422,
	"has-errors": 422,
	"note-needed": 422,
	"lack-of-purpose": 422,
	"nobody-left": 422,
	"too-many": 429,
	internal: 500,
	unavailable: 503,
	busy: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Body of every error reply. `issues` names the fields or nodes concerned; never internals. */
export interface ErrorReply {
	error: { code: ErrorCode; requestId: string; issues: { path: string; message: string }[] };
}

/** Thrown by use cases; the http wrapper turns it into an ErrorReply. `message` goes to the log only. */
export class AppError extends Error {
	constructor(
		readonly code: ErrorCode,
		message: string = code,
		readonly issues: { path: string; message: string }[] = [],
	) {
		super(message);
		this.name = "AppError";
	}

	/** The server's bundle and Next's each have a copy of this class, and throw to each other. */
	static override [Symbol.hasInstance](value: unknown): boolean {
		return value instanceof Error && value.name === "AppError";
	}
}
