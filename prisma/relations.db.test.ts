import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pool } from "@/lib/server/db/client";

/** Rows of theirs are written for each response: the database is not asked for the parent as well (docs/decisions/0029). */
const unchecked = [
	"event_batch.response",
	"recommendation.response",
	"response.link",
	"response.quiz",
	"response.version",
	"response_answer.response",
	"response_screen.response",
];

/** Whose rows the database would let go while others still name them. */
const parents = {
	quiz: "quiz",
	quizVersion: "quiz_version",
	link: "link",
	response: "response",
	workspace: "workspace",
};

interface Relation {
	table: string;
	field: string;
	columns: string[];
}

/** Those of Prisma's schema, by table and columns. */
function readRelations(): Relation[] {
	const schema = readFileSync("prisma/schema.prisma", "utf8");
	return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = ""]) => {
		const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? "";
		const columnOf = (field: string) =>
			new RegExp(`^\\s+${field}\\s.*@map\\("(\\w+)"\\)`, "m").exec(body)?.[1] ?? field;
		const relations = body.matchAll(/^\s+(\w+)\s+\w+\??\s+@relation\(fields: \[([^\]]+)\]/gm);
		return [...relations].map(([, field = "", fields = ""]) => ({
			...{ table, field, columns: fields.split(",").map((name) => columnOf(name.trim())) },
		}));
	});
}

test("each relation of the schema is a foreign key of the database, but those of what is written for each response", async () => {
	const { rows } = await pool().query<{ key: string }>(`
		SELECT c.relname || ' ' || array_to_string(array(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY AS u(num, place)
			JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY u.place), ',') AS key
		FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
		WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`);
	const keys = new Set(rows.map(({ key }) => key));
	const relations = readRelations();
	expect(relations.length).toBeGreaterThan(30);
	const without = relations.filter(({ table, columns }) => !keys.has(`${table} ${columns}`));
	expect(without.map(({ table, field }) => `${table}.${field}`).sort()).toEqual(unchecked);
});

test("nothing deletes what such rows name: whoever begins to must delete them as well", () => {
	const files = ["lib/server", "server", "cli", "app"].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
	);
	const sources = files.filter((file) => /\.tsx?$/.test(file) && !/generated\/|testing\/|test\.tsx?$/.test(file));
	expect(sources.length).toBeGreaterThan(200);
	expect(sources.filter((file) => deletes(readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
	"await tx.quiz.delete({ where: { workspaceId_id: { workspaceId, id } } });",
	"db().response.deleteMany({ where: { workspaceId } })",
	"DELETE FROM quiz_version WHERE workspace_id = $1",
	"TRUNCATE workspace CASCADE",
])("a planted deletion is found: %s", (source) => {
	expect(deletes(source)).toBe(true);
});

test.each(["tx.profileTask.deleteMany({ where })", "DELETE FROM response_answer t"])("what it passes: %s", (source) => {
	expect(deletes(source)).toBe(false);
});

function deletes(source: string): boolean {
	const models = new RegExp(`\\.(${Object.keys(parents).join("|")})\\.delete(Many)?\\(`);
	const tables = new RegExp(`(DELETE\\s+FROM|TRUNCATE)\\s+"?(${Object.values(parents).join("|")})\\b(?!_)`, "i");
	return models.test(source) || tables.test(source);
}
