import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { collectPerson } from "./collect-person";
import { personCsv, personJson } from "./person-file";

const now = new Date("2026-03-02T09:00:00Z");

test("a person's record says in words what is held, why, until when and where it came from", async () => {
	const golden = await publishAskingQuiz();
	const { workspaceId } = golden.scope;
	const responseId = await respond(golden, { at: now, granted: true, called: "=Ida" });
	await projectResponses({ limit: 10 });
	await takeResponse({ workspaceId, responseId }, now);
	const { id: profileId } = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const record = await collectPerson({ workspaceId, profileId, locale: "en" }, now);
	if (!record) throw new Error("no record");
	expect(record.identifiers).toMatchObject([{ kind: "email", text: "ida@example.com" }]);
	expect(record.traits).toMatchObject([
		{ key: "wish", name: "Wish", value: "simple", source: "quiz", until: "2026-04-01T09:00:00.000Z", counts: true },
	]);
	expect(record.traits[0]?.purposes).toEqual(["adviceByEmail"]);
	expect(record.consents).toMatchObject([{ action: "granted", method: "tap", notice: "en: adviceByEmail" }]);
	expect(record.responses).toMatchObject([{ id: responseId, quiz: "Find your skincare routine" }]);
	const said = record.responses[0]?.answers.map(({ answer }) => answer);
	expect(said).toEqual(expect.arrayContaining(["=Ida", "ida@example.com", "declined", "yes"]));
	expect(record.responses[0]?.recommended.length).toBeGreaterThan(0);
	expect(JSON.parse(personJson(record))).toEqual(record);
	const table: string[][] = parse(personCsv(record), { bom: true });
	expect(table).toContainEqual(["identifier", "email", "ida@example.com", now.toISOString(), "", ""]);
	expect(table.map(([, , value]) => value)).toContain("'=Ida");
	expect(await collectPerson({ workspaceId: newId(), profileId, locale: "en" }, now)).toBeNull();
});
