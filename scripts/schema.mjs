// @ts-check
// Writes the JSON Schema of today's quiz files to public/schema.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importSource } from "./lib/build/import-source.mjs";
import { ROOT } from "./lib/root.mjs";

const { schemaPath, quizFileSchema } = /** @type {typeof import("../lib/contracts/quiz-file-schema")} */ (
	await importSource("lib/contracts/quiz-file-schema.ts")
);
const file = join(ROOT, "public", schemaPath);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(quizFileSchema(), null, "\t")}\n`);
console.log(`public/${schemaPath}`);
