import "server-only";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);
const address = z
	.url({ protocol: /^https?$/ })
	.max(500)
	.transform((value) => value.replace(/\/+$/, ""));

const shape = z.object({
	NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
	DATABASE_URL: z
		.string()
		.max(2_000)
		.regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
	PORT: port.default(3000),
	/** The dashboard's public address, without a slash at its end. */
	APP_URL: address.optional(),
	/** Where quizzes are served when that is another host than the dashboard's. */
	SHOPPER_ORIGIN: address.optional(),
	AUTH_SECRET: z.string().min(32, "must have at least 32 characters").max(500),
	/** The key that personal values are encrypted with: 32 bytes in base64. */
	DATA_KEY: z
		.string()
		.max(100)
		.refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64"),
	/** Where the bundles lie that stand beside the server's, such as the prover's. */
	BUILD_DIR: z.string().min(1).max(1_000).default(".build"),
	DATA_DIR: z.string().min(1).max(1_000).default(".data"),
	SMTP_URL: z
		.string()
		.max(1_000)
		.regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
		.optional(),
	MAIL_FROM: z.string().max(320).default("Candor <candor@localhost>"),
	/** Where mails are written when there is no SMTP server; DATA_DIR/mail by default. */
	MAIL_DIR: z.string().min(1).max(1_000).optional(),
	LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
	/** "1" when a trusted proxy in front sets X-Forwarded-For. */
	TRUST_PROXY: z.enum(["0", "1"]).default("0"),
	/** How many responses may begin at one network address within a minute, in each process. */
	RESPONSES_PER_ADDRESS: z.coerce.number().int().min(1).max(1_000_000).default(600),
	/** How many processes answer on this machine, on the one port. */
	WORKERS: z.coerce.number().int().min(1).max(64).default(1),
	/** "off" leaves the shopper's addresses to Next's routes, which call the same handlers. */
	FAST_LANE: z.enum(["on", "off"]).default("on"),
});

/** The names of all variables that are read. */
export const variables: readonly string[] = Object.keys(shape.shape);

const schema = shape.transform((read) => ({
	...read,
	APP_URL: read.APP_URL ?? `http://localhost:${read.PORT}`,
	MAIL_DIR: read.MAIL_DIR ?? `${read.DATA_DIR}/mail`,
	TRUST_PROXY: read.TRUST_PROXY === "1",
	FAST_LANE: read.FAST_LANE === "on",
}));

export type Env = z.output<typeof schema>;

let known: Env | undefined;

/**
 * The environment, validated on first use (not on import: a build has no secrets).
 * @throws an Error that names every variable that is missing or wrong, never its value
 */
export function env(): Env {
	known ??= readEnv(process.env);
	return known;
}

export function readEnv(source: Record<string, string | undefined>): Env {
	const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== "");
	const appUrl = source.APP_URL || source.NEXTAUTH_URL || undefined;
	const result = schema.safeParse({ ...Object.fromEntries(given), APP_URL: appUrl });
	if (result.success) return result.data;
	const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${reason(issue)}`);
	throw new Error(`The environment is not complete (.env.example explains each variable):\n${lines.join("\n")}`);
}

const reason = (issue: z.core.$ZodIssue) =>
	issue.code === "invalid_type" && issue.message.includes("undefined") ? "is missing" : issue.message;
