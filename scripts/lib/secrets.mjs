// @ts-check
import { randomBytes, randomInt } from "node:crypto";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Explained } from "./report.mjs";
import { writeWhole } from "./write-whole.mjs";

/** @typedef {{ authSecret: string, dataKey: string, databasePassword: string, demoPassword: string }} Secrets */

/**
 * The secrets of an installation with its own database: made once, then kept beside the data they protect.
 * @param {string} data
 * @returns {Secrets}
 */
export function keepSecrets(data) {
	const file = join(data, "secrets.json");
	const kept = existsSync(file) ? read(file) : {};
	const secrets = {
		authSecret: randomBytes(32).toString("base64url"),
		dataKey: randomBytes(32).toString("base64"),
		databasePassword: randomBytes(24).toString("base64url"),
		demoPassword: readablePassword(),
		...kept,
	};
	if (Object.keys(secrets).length > Object.keys(kept).length)
		writeWhole(file, `${JSON.stringify(secrets, null, "\t")}\n`);
	chmodSync(file, 0o600);
	return secrets;
}

/** @param {string} file */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		// Making new ones would lock the database and every encrypted value away for good.
		throw new Explained(
			`${file} can't be read (${error instanceof Error ? error.message : error}). Restore it from a backup.`,
		);
	}
}

/** Easy to type, about 60 bits. */
function readablePassword() {
	const letters = "abcdefghjkmnpqrstuvwxyz23456789";
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
	return [group(), group(), group()].join("-");
}

/** An operator's own server comes with an operator's own secrets. @param {NodeJS.ProcessEnv} environment */
export function checkGivenSecrets(environment) {
	const wrong = [];
	const { AUTH_SECRET = "", DATA_KEY = "" } = environment;
	if (AUTH_SECRET.length < 32) wrong.push("AUTH_SECRET: at least 32 characters. Make one: openssl rand -base64 36");
	if (Buffer.from(DATA_KEY, "base64").length !== 32)
		wrong.push("DATA_KEY: 32 bytes in base64. Make one: openssl rand -base64 32");
	if (wrong.length === 0) return;
	throw new Explained(`With DATABASE_URL set, these must be set as well (and kept: without DATA_KEY personal values can't be read):

  ${wrong.join("\n  ")}

.env.example explains each variable.`);
}
