// @ts-check
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, storedHash } from "./hash.mjs";
import { ROOT } from "./root.mjs";
import { runPackage } from "./run.mjs";

/** Generates the Prisma client when the schema or Prisma's version changed. */
export async function generateClient(/** @type {(text: string) => void} */ note = () => {}) {
	const stamp = join(ROOT, "lib/server/generated/.hash");
	const hash = hashOf(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
	if (storedHash(stamp) === hash) return note("up to date");
	// Generating needs no schema engine, but Prisma downloads one unless it is shown an executable.
	const env = {
		PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
		PRISMA_HIDE_UPDATE_MESSAGE: "1",
		CHECKPOINT_DISABLE: "1",
	};
	await runPackage("prisma/build/index.js", ["generate"], { env });
	writeFileSync(stamp, hash);
}
