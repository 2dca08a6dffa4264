import "server-only";
import pino, { type Logger } from "pino";
import { env } from "@/lib/config/env";

let logger: Logger | undefined;

const personal = ["password", "token", "email", "secret"];

/** Structured log on standard output. Personal data, secrets and request bodies never go in. */
export function log(): Logger {
	logger ??= pino({
		base: null,
		level: env().LOG_LEVEL,
		redact: personal.flatMap((key) => [key, `*.${key}`]),
		serializers: { err: describeError },
	});
	return logger;
}

/**
 * What helps to find a fault. An error's other fields (a database's `detail`, say) quote the values concerned, and so does
 * Prisma's message above its last paragraph.
 */
export function describeError(thrown: unknown): Record<string, unknown> {
	if (!(thrown instanceof Error)) return { type: typeof thrown };
	const { name, message, stack = "", cause } = thrown;
	return {
		type: name,
		message: message.trim().split("\n\n").at(-1),
		stack: stack
			.split("\n")
			.filter((line) => /^\s+at /.test(line))
			.join("\n"),
		...("code" in thrown ? { code: thrown.code } : {}),
		...(cause === undefined ? {} : { cause: describeError(cause) }),
	};
}
