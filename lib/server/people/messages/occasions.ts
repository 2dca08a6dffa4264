import "server-only";
import { LATE_DAYS, type Trigger } from "@/lib/profile/message";
import { Prisma } from "@/lib/server/generated/client";
import { joinedOrders } from "../joined-orders";
import { broughtAbout } from "../mails/queue-mail";
import { ofWhat } from "../segments/segment-sql";
import { standingGrants } from "../standing-grants";

const sql = Prisma.sql;
const DAY_MS = 86_400_000;

/** A message as far as it says whom it goes to. */
export interface MessageQuestion {
	workspaceId: string;
	trigger: Trigger;
	purpose: string;
	everyDays: number;
	/** Null: not saved yet. */
	messageId: string | null;
	now: Date;
}

/**
 * Rows (id, locale, address, occasion, lines, obstacle) of the people for whom there is an occasion now that the message was not sent
 * for, each once, with the earliest of theirs that may be used: `mayUseOccasion` of lib/profile in SQL, then what else
 * keeps a mail back. `lines`: traits to ask about. Planning goes by it; `messageParts` judges again as the mail is written.
 */
export function messageRows(question: MessageQuestion): Prisma.Sql {
	const { workspaceId, purpose, everyDays, messageId, now } = question;
	const since = at(daysAfter(now, -everyDays));
	// What they wished for they get, however few mails they wish for otherwise.
	const asksForItself = sql`${question.trigger.kind !== "wish"}::boolean`;
	return sql`
		SELECT p.id, p.locale, i.hash AS address, o.occasion, o.lines, CASE
			WHEN p.restricted_at IS NOT NULL THEN 'restricted'
			WHEN g.profile_id IS NULL THEN 'no-consent'
			WHEN o.occasion IS NULL THEN CASE WHEN o.stale THEN 'stale' ELSE 'other-purpose' END
			WHEN i.hash IS NULL THEN 'no-address'
			WHEN ${asksForItself} AND (p.mail_after > ${at(now)} OR m.last > ${at(now)} - p.mail_every * interval '1 day') THEN 'wish'
			WHEN m.last_of > ${since} THEN 'lately'
		END AS obstacle
		FROM (
			SELECT r.profile_id, bool_or(r.obstacle = 'stale') AS stale,
				(array_agg(r.occasion ORDER BY r.at, r.occasion) FILTER (WHERE r.obstacle IS NULL))[1] AS occasion,
				coalesce(array_agg(DISTINCT r.line::text) FILTER (WHERE r.obstacle IS NULL AND r.line IS NOT NULL), '{}') AS lines
			FROM (${occasions(question)}) r GROUP BY r.profile_id
		) o
		JOIN profile p ON p.workspace_id = ${workspaceId}::uuid AND p.id = o.profile_id AND p.merged_into IS NULL
		LEFT JOIN (${standingGrants(workspaceId, purpose)}) g ON g.profile_id = p.id
		LEFT JOIN (
			SELECT DISTINCT ON (profile_id) profile_id, hash FROM identifier
			WHERE workspace_id = ${workspaceId}::uuid AND kind = 'email' ORDER BY profile_id, created_at, hash
		) i ON i.profile_id = p.id
		LEFT JOIN (
			SELECT profile_id, max(created_at) AS last, max(created_at) FILTER (WHERE message_id = ${messageId}::uuid) AS last_of
			FROM person_mail WHERE workspace_id = ${workspaceId}::uuid AND kind <> ALL(${[...broughtAbout]}) GROUP BY profile_id
		) m ON m.profile_id = p.id`;
}

/** Rows (profile_id, occasion, line, at, obstacle): what stands in its own way, apart from the person. */
function occasions(question: MessageQuestion): Prisma.Sql {
	const { trigger } = question;
	switch (trigger.kind) {
		case "stale":
			return staleValues(question, trigger);
		case "order":
			return orders(question, trigger);
		case "date":
			return dates(question, trigger);
		case "wish":
			return wishes(question);
	}
}

/** Asked about once for each value that was said. */
const staleValues = (
	{ workspaceId, purpose, now }: MessageQuestion,
	{ traits, days }: Extract<Trigger, { kind: "stale" }>,
): Prisma.Sql => sql`
	SELECT v.profile_id, v.id AS occasion, v.trait_id AS line, v.stale_at AS at, ${lacksPurpose(purpose)} AS obstacle
	FROM trait_value v
	WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ANY(${traits}::uuid[]) AND v.current
		AND v.stale_at <= ${at(daysAfter(now, days))} AND v.stale_at > ${at(daysAfter(now, -LATE_DAYS))}
		AND NOT EXISTS (
			SELECT FROM person_mail m WHERE m.workspace_id = v.workspace_id AND m.profile_id = v.profile_id
				AND m.kind IN ('still-true', 'message') AND v.trait_id = ANY(m.lines) AND m.created_at > v.at)`;

const lacksPurpose = (purpose: string) =>
	sql`CASE WHEN NOT (${purpose}::uuid = ANY(v.purposes)) THEN 'other-purpose' END`;

const orders = (question: MessageQuestion, { what, days }: Extract<Trigger, { kind: "order" }>): Prisma.Sql => {
	const { workspaceId, purpose, now } = question;
	const conditions = [
		sql`o.ordered_at <= ${at(daysAfter(now, -days))}`,
		sql`o.ordered_at > ${at(daysAfter(now, -days - LATE_DAYS))}`,
		...ofWhat(workspaceId, what),
		notSent(question, sql`o.order_id`),
	];
	return sql`
		SELECT o.profile_id, o.order_id AS occasion, NULL::uuid AS line, o.ordered_at AS at,
			CASE WHEN o.purpose_id <> ${purpose}::uuid THEN 'other-purpose' END AS obstacle
		FROM (${joinedOrders(workspaceId, { of: conditions })}) o`;
};

/** Days since 1970 in the value. */
const dates = (question: MessageQuestion, { trait, days }: Extract<Trigger, { kind: "date" }>): Prisma.Sql => {
	const { workspaceId, purpose, now } = question;
	const today = now.getTime() / DAY_MS;
	return sql`
		SELECT v.profile_id, v.id AS occasion, v.trait_id AS line, v.at, CASE
			WHEN NOT (${purpose}::uuid = ANY(v.purposes)) THEN 'other-purpose'
			WHEN v.stale_at <= ${at(now)} THEN 'stale'
		END AS obstacle
		FROM trait_value v
		WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ${trait}::uuid AND v.current
			AND CASE WHEN jsonb_typeof(v.value) = 'number'
				THEN (v.value)::float8 <= ${today + days}::float8 AND (v.value)::float8 > ${today - LATE_DAYS}::float8 ELSE false END
			AND ${notSent(question, sql`v.id`)}`;
};

/** A variant that is meant can be had, by the quiz's own measure; for a price, for less. */
const wishes = (question: MessageQuestion): Prisma.Sql => {
	const { workspaceId, purpose } = question;
	return sql`
		SELECT w.profile_id, w.id AS occasion, NULL::uuid AS line, w.since AS at,
			CASE WHEN w.purpose_id <> ${purpose}::uuid THEN 'other-purpose' END AS obstacle
		FROM wish w
		JOIN product pr ON pr.workspace_id = w.workspace_id AND pr.id = w.product_id AND pr.status = 'active'
		WHERE w.workspace_id = ${workspaceId}::uuid AND w.fulfilled_at IS NULL AND w.ended_at IS NULL
			AND EXISTS (
				SELECT FROM variant v WHERE v.workspace_id = w.workspace_id AND v.product_id = w.product_id
					AND (w.variant IS NULL OR v.external_id = w.variant) AND v.available
					AND (v.stock IS NULL OR v.stock >= w.least) AND (w.kind = 'stock' OR v.price < w.price))
			AND ${notSent(question, sql`w.id`)}`;
};

const notSent = ({ workspaceId, messageId }: MessageQuestion, occasion: Prisma.Sql): Prisma.Sql => sql`
	NOT EXISTS (
		SELECT FROM person_mail m WHERE m.workspace_id = ${workspaceId}::uuid AND m.message_id = ${messageId}::uuid
			AND m.occasion_id = ${occasion})`;

const at = (moment: Date): Prisma.Sql => sql`${moment.toISOString()}::timestamptz`;
const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
