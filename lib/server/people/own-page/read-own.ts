import "server-only";
import { standings } from "@/lib/profile/standing";
import type {
	ConsentAction,
	ConsentMethod,
	TraitContent,
	TraitOption,
	TraitSource,
	TraitType,
} from "@/lib/profile/types";
import type { Theme } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { loadVersion } from "@/lib/server/publish/load-version";
import { nameIn } from "@/lib/server/publish/pin-notices";
import { collectPerson, type PersonRecord } from "../access/collect-person";
import { readLines } from "../consent/read-lines";

/** Whose page, and in which language they read it. */
export interface OwnPlace {
	workspaceId: string;
	profileId: string;
	locale: string;
}

/** What stands on a person's own page. Times are milliseconds since 1970. */
export interface OwnPage {
	shop: string;
	/** ISO 4217, the shop's. */
	currency: string;
	/** Of the quiz that they answered last; null: none. */
	theme: Theme | null;
	mailEvery: number;
	/** Nothing that they don't bring about before then (milliseconds since 1970); null: no pause. */
	mailAfter: number | null;
	record: PersonRecord;
	purposes: OwnPurpose[];
	traits: OwnTrait[];
	/** Addresses of the quizzes that they may answer again, by response. */
	quizzes: Map<string, string>;
}

export interface OwnPurpose {
	id: string;
	name: string;
	/** null: nothing was ever said of it. */
	state: ConsentAction | null;
	since: number | null;
	/** The text that they would agree to now; null where there is none any more. */
	notice: { id: string; text: string } | null;
	/** The ledger about it, oldest first. */
	lines: { id: string; action: ConsentAction; method: ConsentMethod; at: number; text: string }[];
}

/** What counts of a trait. */
export interface OwnTrait {
	id: string;
	name: string;
	type: TraitType;
	unit: string;
	options: { value: string; name: string }[];
	value: TraitContent;
	source: TraitSource;
	at: number;
	staleAt: number | null;
	/** Names of what it is used for. */
	purposes: string[];
	sensitive: boolean;
}

/** All that is held of a person, for themselves; null when there is no such person any more. The caller has their private link. */
export async function readOwn(place: OwnPlace, now: Date): Promise<OwnPage | null> {
	const { workspaceId, profileId } = place;
	const record = await collectPerson(place, now);
	if (!record) return null;
	const [workspace, profile, purposes, theme, quizzes] = await Promise.all([
		db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true, currency: true } }),
		db().profile.findUniqueOrThrow({
			where: { workspaceId_id: { workspaceId, id: profileId } },
			select: { mailEvery: true, mailAfter: true },
		}),
		readPurposes(place),
		readTheme(place),
		readQuizzes(place),
	]);
	const names = new Map(purposes.map(({ id, name }) => [id, name]));
	const traits = await readTraits(place, names);
	const said = purposes.filter(({ lines, notice }) => lines.length > 0 || notice);
	const { mailEvery } = profile;
	const mailAfter = profile.mailAfter && profile.mailAfter > now ? profile.mailAfter.getTime() : null;
	const { name: shop, currency } = workspace;
	return { shop, currency, mailEvery, mailAfter, theme, record, purposes: said, traits, quizzes };
}

async function readPurposes({ workspaceId, profileId, locale }: OwnPlace): Promise<OwnPurpose[]> {
	const [purposes, events, lines] = await Promise.all([
		db().purpose.findMany({
			where: { workspaceId },
			orderBy: [{ position: "asc" }, { id: "asc" }],
			include: { notices: { orderBy: { number: "desc" } } },
		}),
		db().consentEvent.findMany({ where: { workspaceId, profileId }, orderBy: [{ at: "asc" }, { id: "asc" }] }),
		readLines(db(), { workspaceId, profileId }),
	]);
	const held = standings(lines);
	return purposes.map(({ id, name, archived, notices }) => {
		const texts = new Map(notices.map((notice) => [notice.id, notice.text]));
		const present = [locale, "en"].flatMap((wanted) => notices.find((notice) => notice.locale === wanted) ?? [])[0];
		const offered = archived ? undefined : (present ?? notices[0]);
		const standing = held.get(id);
		return {
			...{ id, name: nameIn(name, locale, "en"), state: standing?.action ?? null, since: standing?.since ?? null },
			notice: offered ? { id: offered.id, text: offered.text } : null,
			lines: events
				.filter(({ purposeId }) => purposeId === id)
				.map(({ id, action, method, at, noticeId }) => ({
					...{ id, at: at.getTime(), text: texts.get(noticeId) ?? "" },
					...{ action: action as ConsentAction, method: method as ConsentMethod },
				})),
		};
	});
}

/** What counts of each trait that is known of them, in the dictionary's order. */
export async function readTraits(
	{ workspaceId, profileId, locale }: OwnPlace,
	names: ReadonlyMap<string, string>,
): Promise<OwnTrait[]> {
	const rows = await db().traitValue.findMany({
		where: { workspaceId, profileId, current: true },
		include: { trait: true },
		orderBy: [{ trait: { position: "asc" } }, { traitId: "asc" }],
	});
	return rows.map(({ trait, value, source, at, staleAt, purposes }) => ({
		...{ id: trait.id, name: nameIn(trait.name, locale, "en"), type: trait.type as TraitType, unit: trait.unit },
		options: (trait.options as unknown as TraitOption[]).map((option) => ({
			value: option.value,
			name: nameIn(option.name, locale, "en") || option.value,
		})),
		...{ value: value as TraitContent, source: source as TraitSource },
		...{ at: at.getTime(), staleAt: staleAt?.getTime() ?? null },
		purposes: purposes.flatMap((id) => names.get(id) ?? []),
		sensitive: trait.sensitive,
	}));
}

/** The page looks like what the person came from. */
export async function readTheme({ workspaceId, profileId }: Omit<OwnPlace, "locale">): Promise<Theme | null> {
	const last = await db().response.findFirst({
		where: { workspaceId, profileId },
		orderBy: { createdAt: "desc" },
		select: { quizId: true, versionId: true },
	});
	const version = last && (await loadVersion(workspaceId, last.quizId, last.versionId));
	return version?.document.theme ?? null;
}

async function readQuizzes({ workspaceId, profileId }: OwnPlace): Promise<Map<string, string>> {
	const rows = await db().response.findMany({
		where: { workspaceId, profileId, quiz: { status: "live", archived: false } },
		select: { id: true, quiz: { select: { slug: true } } },
	});
	return new Map(rows.map(({ id, quiz }) => [id, quiz.slug]));
}
