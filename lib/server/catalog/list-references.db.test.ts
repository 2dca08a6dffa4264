import { expect, test } from "vitest";
import { newQuiz } from "@/lib/quiz/new-document";
import type { Predicate, QuizDocument, Target } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { listReferences } from "./list-references";
import { makeScope } from "./testing/scope";

const dry: Predicate = { attribute: "skin", op: "hasAny", operand: { kind: "literal", values: ["Dry"] } };

test("names the quizzes that ask for an attribute or point to a collection, to their workspace alone", async () => {
	const scope = await makeScope();
	const stranger = await makeScope("owner");
	const collection = newId();
	const draft = (slug: string, candidates: Target): QuizDocument => {
		const document = newQuiz(newId, { title: slug, locale: "en", currency: "EUR" });
		const [page] = document.resultPages;
		const slots = page?.slots.map((slot) => ({ ...slot, candidates })) ?? [];
		return { ...document, resultPages: page ? [{ ...page, slots }] : [] };
	};
	const make = (name: string, candidates: Target, archived = false) => {
		const { workspaceId } = scope;
		const document = draft(name, candidates) as object;
		return db().quiz.create({ data: { workspaceId, id: newId(), name, slug: name, draft: document, archived } });
	};
	await make("rule", { kind: "where", all: [dry, dry] });
	await make("another", { kind: "where", all: [dry] });
	await make("held", { kind: "collection", id: collection });
	await make("old", { kind: "collection", id: collection }, true);
	expect(await listReferences(scope)).toEqual({
		attributes: { skin: ["another", "rule"] },
		collections: { [collection]: ["held"] },
	});
	expect(await listReferences(stranger)).toEqual({ attributes: {}, collections: {} });
});
