import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { roles } from "@/lib/contracts/roles";
import { makeUser } from "@/lib/server/testing/make-user";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { signInAs } from "@/lib/server/testing/sign-in-as";
import type { RouteHandler } from "./route";
import { fillWorkspace } from "./tenant-fixture";
import { type TenantRow, tenantRows } from "./tenant-rows";

const root = "app/api/w/[workspace]";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const files = readdirSync("app/api/w", { recursive: true, encoding: "utf8" })
	.map((file) => `app/api/w/${file.replaceAll("\\", "/")}`)
	.filter((file) => file.endsWith("/route.ts"));
const handlers = new Map<string, RouteHandler>();
for (const file of files) {
	const module = (await import(pathToFileURL(resolve(file)).href)) as Partial<Record<string, RouteHandler>>;
	const path = file.slice(root.length + 1).replace(/\/?route\.ts$/, "");
	for (const method of methods) if (module[method]) handlers.set(`${method} ${path}`, module[method]);
}
const rows = Object.entries(tenantRows);

let workspace: TestWorkspace;
let intruder: TestWorkspace;
let things: Record<string, string>;
let intrudersThings: Record<string, string>;
beforeAll(async () => {
	[workspace, intruder] = [await makeWorkspace(), await makeWorkspace("Intruder")];
	things = await fillWorkspace(workspace, "skin");
	intrudersThings = await fillWorkspace(intruder, "hair");
});

test("every handler of a workspace has a row here, and every row a handler", () => {
	expect(files.length).toBeGreaterThan(10);
	expect([...handlers.keys()].sort()).toEqual(Object.keys(tenantRows).sort());
});

describe.each(rows)("%s", (key, row) => {
	test("asks the anonymous to sign in", async () => {
		expect(await call(key, row, workspace.slug, new Headers())).toBe(401);
	});

	test("does not exist for a stranger, nor for a member of another workspace", async () => {
		const { id } = await makeUser();
		expect(await call(key, row, workspace.slug, await signInAs(id))).toBe(404);
		expect(await call(key, row, workspace.slug, await signInAs(intruder.owner.id))).toBe(404);
	});

	if (row.role !== "viewer")
		test("is forbidden to lower roles", async () => {
			for (const role of roles.slice(0, roles.indexOf(row.role))) {
				const { user } = await addMember(workspace, role);
				expect(await call(key, row, workspace.slug, await signInAs(user.id))).toBe(403);
			}
		});

	if (key.includes("["))
		test("gives nothing of this workspace to another's owner", async () => {
			const status = await call(key, row, intruder.slug, await signInAs(intruder.owner.id));
			expect(status, row.otherwise?.why).toBe(row.otherwise?.status ?? 404);
		});

	// The most common hole of all: the parent is checked, its child is fetched by the bare id.
	if (/\[\w+\].*\[(?!part)\w+\]/.test(key))
		test("gives no child of this workspace to another's owner by way of their own parent", async () => {
			const child = partsOf(key).at(-1) ?? "";
			const named = { ...intrudersThings, [child]: thing(child) };
			expect(await call(key, row, intruder.slug, await signInAs(intruder.owner.id), named)).toBe(404);
		});
});

const partsOf = (key: string): string[] => [...key.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? "");

async function call(
	key: string,
	row: TenantRow,
	slug: string,
	headers: Headers,
	named: Record<string, string> = things,
): Promise<number> {
	const [method = "", path = ""] = key.split(" ");
	const handler = handlers.get(key);
	if (!handler) throw new Error(`no handler ${key}`);
	headers.set("content-type", "application/json");
	const params = Object.fromEntries(partsOf(key).map((name) => [name, thing(name, named)]));
	const body = method === "GET" || row.body === undefined ? null : JSON.stringify(row.body);
	const url = `http://localhost/api/w/${slug}/${path}?${row.query ?? ""}`;
	const request = new Request(url, { method, headers, body });
	return (await handler(request, { params: Promise.resolve({ workspace: slug, ...params }) })).status;
}

function thing(name: string, named: Record<string, string> = things): string {
	const id = named[name];
	if (!id) throw new Error(`tenant-fixture.ts makes no ${name}`);
	return id;
}
