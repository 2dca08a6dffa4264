import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const globalModels = ["User", "Account", "Session", "Token", "Address"];

/** Prisma's models whose rows belong to a workspace, as the client calls them. */
const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
	.filter(([, name = "", body = ""]) => !globalModels.includes(name) && body.includes('@map("workspace_id")'))
	.map(([, name = ""]) => `${name[0]?.toLowerCase()}${name.slice(1)}`);

/** These look across workspaces on purpose. */
const across: Record<string, string> = {
	"people/messages/plan-messages.ts": "a job that looks through the messages of every workspace",
	"people/profile-loop.ts": "works off what is due, whichever workspace it is of",
	"workspace/has-demo.ts": "whether this installation has a demo at all",
	"workspace/create-workspace.ts": "the workspace itself: its id is the tenant's",
	"people/retention/retention-loop.ts": "a job that goes by the rules of every workspace",
	"workspace/list-workspaces.ts": "the workspaces of one user",
};

test("every query of a tenant's table names the workspace", () => {
	expect(models.length).toBeGreaterThan(20);
	const found = sources().flatMap((file) =>
		unscoped(readFileSync(`lib/server/${file}`, "utf8")).map((call) => `${file}: ${call}`),
	);
	expect(found.filter((line) => !across[line.split(":")[0] ?? ""])).toEqual([]);
	expect(sources().length).toBeGreaterThan(100);
});

test.each([
	"await db().quiz.findUnique({ where: { id } });",
	"await tx.personalValue.findMany({ where: { responseId } });",
	"const where = { id: linkId };\nawait tx.link.updateMany({ where, data: { archived: true } });",
])("a planted violation is found: %s", (source) => {
	expect(unscoped(source)).toHaveLength(1);
});

test.each([
	"await db().quiz.findUnique({ where: { workspaceId_id: { workspaceId, id } } });",
	"const where = { workspaceId, id };\nawait tx.quiz.updateMany({ where: { ...where, revision }, data });",
])("what names it passes: %s", (source) => {
	expect(unscoped(source)).toEqual([]);
});

/** Calls whose argument names no workspace, neither itself nor by a `where` that the same file declares with one. */
function unscoped(source: string): string[] {
	const declared = [...source.matchAll(/const where = \{[^}]*\bworkspaceId\b/g)].length > 0;
	const calls = source.matchAll(new RegExp(`\\.(${models.join("|")})\\.(\\w+)\\(`, "g"));
	return [...calls].flatMap((call) => {
		const argument = argumentAt(source, call.index + call[0].length);
		const scoped = /\bworkspaceId/.test(argument) || (declared && /\bwhere\s*[,}]|\.\.\.where\b/.test(argument));
		return scoped ? [] : [`${call[0]}${argument.replace(/\s+/g, " ").slice(0, 80)})`];
	});
}

/** Up to the bracket that closes the call. */
function argumentAt(source: string, start: number): string {
	let depth = 1;
	let at = start;
	while (depth > 0 && at < source.length) {
		if (source[at] === "(") depth++;
		if (source[at] === ")") depth--;
		at++;
	}
	return source.slice(start, at - 1);
}

const sources = (): string[] =>
	readdirSync("lib/server", { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(".ts") && !/(^generated\/|testing\/|^demo\/|test\.ts$|tenant-fixture)/.test(file));
