import "server-only";

const unreachable = new Set([
	"ECONNREFUSED",
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
]);
/** Connection lost, out of room, ended by the operator or for taking too long, only a replica of the real one; P1…: the same in Prisma's words. */
const states = /^(08|53|57)...$|^25006$|^P1...$/;
/** What the driver says without a code. */
const words = /timeout|Connection terminated|not queryable/i;

/** Whether the database, and not what was asked of it, is to blame: the same may go well in a moment. */
export function isAway(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = "code" in error ? String(error.code) : "";
	return code ? unreachable.has(code) || states.test(code) : words.test(error.message);
}
