import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "@/lib/config/env";

/** The bundle that proves (`server/prover.ts`). */
export const proverFile = (): string => resolve(env().BUILD_DIR, "prover.mjs");

let hash: string | undefined;

/** Another program may find other things of the same quiz. */
export function proverHash(): string {
	hash ??= createHash("sha256").update(readFileSync(proverFile())).digest("hex");
	return hash;
}
