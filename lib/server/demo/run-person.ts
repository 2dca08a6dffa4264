import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { foldEvents } from "@/lib/quiz/fold";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch, Origin, PersonalInput } from "@/lib/quiz/wire";
import type { Version } from "@/lib/server/publish/load-version";
import { foldResponse } from "@/lib/server/responses/fold-response";
import type { ResponseRow } from "@/lib/server/responses/response-state";
import type { Person } from "./people/person";
import type { Random } from "./people/random";
import { type SentBatch, type Visit, walkThrough } from "./people/walk-through";
import type { DemoLink, DemoQuiz } from "./publish-demo-quiz";

/** One response with everything that hangs on it, as ingest would have left it. Times in ms. */
export interface DemoRun {
	row: ResponseRow;
	version: Version;
	origin: Origin;
	linkId: string | null;
	createdAt: number;
	startedAt: number | null;
	lastEventAt: number;
	completedAt: number | null;
	batches: SentBatch[];
	duplicateBatches: number;
	personal: { id: string; question: string; kind: PersonalInput["kind"]; value: string; at: number }[];
	consents: { id: string; purpose: string; at: number; action: "granted" | "withdrawn" }[];
}

interface Live {
	version: Version;
	compiled: CompiledQuiz;
}

/** The person takes the quiz; each batch is folded as ingest folds it. */
export function runPerson(person: Person, live: Live, quiz: DemoQuiz, random: Random, start: number): DemoRun {
	const { version, compiled } = live;
	const visit = walkThrough(person, version.document, random, start);
	const link = person.source in quiz.links ? quiz.links[person.source as keyof DemoQuiz["links"]] : null;
	const origin = originOf(person, link, random);
	const run: DemoRun = {
		row: newRow(random.id(start), version, origin),
		...{ version, origin, linkId: link?.id ?? null },
		...{ createdAt: start, startedAt: null, lastEventAt: start, completedAt: null },
		...{ batches: [], duplicateBatches: random.chance(0.02) ? 1 : 0, personal: [], consents: [] },
	};
	for (const batch of visit.batches) take(run, compiled, batch);
	run.createdAt = run.batches[0]?.at ?? start;
	run.personal = visit.personal.map((value) => ({ ...value, at: run.lastEventAt }));
	if (visit.finished) afterwards(run, compiled, person, visit, random);
	return run;
}

function newRow(id: string, version: Version, { locale, utm }: Origin): ResponseRow {
	const state = { ...foldEvents(version.document, []), replaced: [], clickTimes: {}, consentLocales: {} };
	const { workspaceId, quizId, id: versionId } = version;
	return { workspaceId, id, quizId, versionId, locale, utm, state, result: null, revision: 0 };
}

function originOf(person: Person, link: DemoLink | null, random: Random): Origin {
	const { source, medium, campaign } = link ?? { source: "google", medium: "cpc", campaign: "hudpleje" };
	const tagged = link !== null || person.source === "google";
	return {
		locale: person.locale,
		began: null,
		utm: tagged ? { source, medium, campaign } : {},
		referrerHost: referrers[person.source] ?? (random.chance(0.4) ? "nordlyshud.example" : ""),
		device: person.device,
		link: null,
		test: random.chance(0.004),
	};
}

const referrers: Partial<Record<Person["source"], string>> = {
	...{ instagram: "l.instagram.com", google: "www.google.com", newsletter: "", store: "" },
};

function take(run: DemoRun, compiled: CompiledQuiz, sent: SentBatch): void {
	const earlier: ResponseEvent[] = run.batches.flatMap(({ events }) => events);
	const { row, origin, version } = run;
	const ids = { id: sent.id, response: row.id, quiz: "", version: version.id };
	const batch: EventBatch = { ...ids, origin, events: sent.events, personal: [] };
	const folded = foldResponse(compiled, row, earlier, batch, new Date(sent.at));
	run.row = folded.row;
	run.batches.push(sent);
	run.lastEventAt = sent.at;
	if (folded.started) run.startedAt ??= sent.at;
	if (folded.completed) run.completedAt = sent.at;
}

/** Looks at products, may sign up, now and then goes back and changes an answer too late. */
function afterwards(run: DemoRun, compiled: CompiledQuiz, person: Person, visit: Visit, random: Random): void {
	const shown = run.row.result?.slots.flatMap(({ slot, items }) => items.map((item) => ({ slot, item }))) ?? [];
	let seq = visit.batches.reduce((sum, { events }) => sum + events.length, 0);
	let clock = run.lastEventAt;
	const send = (event: { type: "click"; product: string; slot: string } | { type: "answer"; question: string }) => {
		clock += random.between(3_000, 25_000);
		const base = { id: random.id(clock), seq: seq++, at: clock };
		const full: ResponseEvent =
			event.type === "click"
				? { ...base, ...event }
				: { ...base, ...event, value: { kind: "choices", ids: ["c-sun-little"] } };
		take(run, compiled, { id: random.id(clock), at: clock + 120, events: [full] });
	};
	for (const { slot, item } of shown) {
		const appeal = ((item.match ?? 50) / 100) * (item.by === "pin" || item.by === "score" ? 0.3 : 0.12);
		if (random.chance(appeal)) send({ type: "click", product: item.product, slot });
	}
	if (random.chance(0.006)) send({ type: "answer", question: "q-sun" });
	if (random.chance(0.17 * person.patience)) signUp(run, person, clock + random.between(8_000, 60_000), random);
}

function signUp(run: DemoRun, person: Person, at: number, random: Random): void {
	const { document } = run.version;
	const [letter, advice] = document.resultPages.find(({ id }) => id === run.row.result?.page)?.signUp?.purposes ?? [];
	const ticked = [letter, advice].filter((one, index) => one && random.chance(index === 0 ? 0.8 : 0.42));
	const value = `${person.firstName}.${random.between(100, 999)}@example.com`;
	run.personal.push({ id: random.id(at), question: "", kind: "email", value, at });
	for (const purpose of ticked.length > 0 ? ticked : [letter]) {
		if (!purpose) continue;
		run.consents.push({ id: random.id(at), purpose, at, action: "granted" });
		if (random.chance(0.03)) {
			const later = at + random.between(3_600_000, 86_400_000);
			if (later < Date.now()) run.consents.push({ id: random.id(later), purpose, at: later, action: "withdrawn" });
		}
	}
}
