import "server-only";
import pino, { type Logger } from "pino";
import { env } from "@/lib/config/env";

let logger: Logger | undefined;

const personal = ["password", "token", "email", "secret"];

/** Structured log on standard output. Personal data, secrets and request bodies never go in. */
export function log(): Logger {
	logger ??= pino({ base: null, level: env().LOG_LEVEL, redact: personal.flatMap((key) => [key, `*.${key}`]) });
	return logger;
}
