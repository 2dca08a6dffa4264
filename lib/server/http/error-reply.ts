import "server-only";
import { AppError, type ErrorReply, errorStatus } from "@/lib/contracts/errors";
import { isAway } from "@/lib/server/db/is-away";
import { Prisma } from "@/lib/server/generated/client";
import { describeError, log } from "@/lib/server/log";

/** Maps whatever was thrown to the closed list of codes. Internals go to the log, under the same request id. */
export function errorReply(thrown: unknown, requestId: string, request: Request): Response {
	const error = asAppError(thrown);
	const status = errorStatus[error.code];
	const line = { requestId, method: request.method, path: new URL(request.url).pathname, code: error.code };
	if (status >= 500) log().error({ ...line, err: thrown }, "request failed");
	else log().info({ ...line, reason: error.message }, "request refused");
	const body: ErrorReply = { error: { code: error.code, requestId, issues: error.issues } };
	// What was not read of a body would stay in the connection, where the next request would wait behind it for ever.
	const headers: HeadersInit = error.code === "too-large" ? { connection: "close" } : {};
	return Response.json(body, { status, headers });
}

const prismaCodes: Record<string, "conflict" | "not-found"> = {
	P2002: "conflict",
	P2003: "conflict",
	P2025: "not-found",
};

function asAppError(thrown: unknown): AppError {
	if (thrown instanceof AppError) return thrown;
	if (isAway(thrown)) return new AppError("unavailable", "the database is away");
	const code = thrown instanceof Prisma.PrismaClientKnownRequestError ? prismaCodes[thrown.code] : undefined;
	return new AppError(code ?? "internal", String(describeError(thrown).message));
}
