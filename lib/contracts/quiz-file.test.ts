import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import first from "../quiz/testing/formats/format-1.json";
import { quiz } from "../quiz/testing/golden/quiz";
import { quizFile, quizFileRequest } from "./quiz-file";
import { quizFileSchema, schemaPath } from "./quiz-file-schema";
import { goldenFile } from "./testing/golden-file";

const published = JSON.parse(readFileSync(new URL(`../../public/${schemaPath}`, import.meta.url), "utf8"));
const bySchema = z.fromJSONSchema(published);
const refused = (file: unknown) => quizFileRequest.safeParse(file).error?.issues.map(({ path }) => path.join("."));
const withLogo = (logoUrl: string) => ({
	...goldenFile,
	document: { ...goldenFile.document, theme: { ...goldenFile.document.theme, logoUrl } },
});

test("the published schema is what the schema gives; `npm run schema` writes it", () => {
	expect(published).toEqual(JSON.parse(JSON.stringify(quizFileSchema())));
});

test("the golden quiz's file is one by the published schema as well", () => {
	expect(quizFile.parse(goldenFile)).toEqual(goldenFile);
	expect(bySchema.safeParse(goldenFile).error).toBeUndefined();
});

test.each<[string, unknown, string]>([
	["nothing", null, ""],
	["something else", { candor: "catalog" }, "candor"],
	["a format to come", { ...goldenFile, format: 99, document: { ...goldenFile.document, format: 99 } }, "format"],
	["formats that contradict each other", { ...goldenFile, format: 1 }, "format"],
	["an unknown key", { ...goldenFile, script: "x" }, ""],
	["an unknown key within", { ...goldenFile, document: { ...goldenFile.document, script: "x" } }, "document"],
	["a script as a picture", withLogo("javascript:alert(1)"), "document.theme.logoUrl"],
	["a name that is none", { ...goldenFile, name: "" }, "name"],
])("%s is refused, by the published schema too", (_, file, path) => {
	expect(refused(file)).toContain(path);
	expect(bySchema.safeParse(file).success).toBe(false);
});

test("a file in an older format is lifted", () => {
	const parsed = quizFileRequest.parse({ ...goldenFile, format: 1, document: first });
	expect([parsed.format, parsed.document]).toEqual([5, quiz]);
});

test("text that the database can't hold is refused, the same written out is not", () => {
	for (const name of ["a\u0000b", "a\ud800b", "\\\u0000"]) expect(refused({ ...goldenFile, name })).toEqual([""]);
	for (const name of ["a\\u0000b", "\\\\ud800", "a 😀"]) expect(refused({ ...goldenFile, name })).toBeUndefined();
});

test("conditions nested beyond any stack are refused like others", () => {
	const deep = `${'{"kind":"not","of":'.repeat(50_000)}null${"}".repeat(50_000)}`;
	const rules = JSON.parse(`[{"id":"r","lineage":"r","when":${deep},"then":{"kind":"skip","screen":"s"}}]`);
	expect(refused({ ...goldenFile, document: { ...goldenFile.document, rules } })?.[0]).toMatch(/^document\.rules\.0/);
});

test("a flood of parts is refused before each of them is looked at", () => {
	const screens = Array.from({ length: 4_000_000 }, () => 1);
	expect(refused({ ...goldenFile, document: { ...goldenFile.document, screens } })).toEqual([""]);
});
