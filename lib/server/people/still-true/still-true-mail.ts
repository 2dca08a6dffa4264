import "server-only";
import { fill } from "@/components/player/texts";
import { isFresh } from "@/lib/profile/freshness";
import { obstacle } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import { db } from "@/lib/server/db/client";
import type { PersonMail } from "@/lib/server/generated/client";
import { makePersonLink } from "../consent/person-link";
import { readLines } from "../consent/read-lines";
import { readTraits } from "../own-page/read-own";
import { sayTrait } from "../own-page/say-trait";
import { wordsFor } from "../own-page/words";
import { personTexts } from "../person-texts";

/**
 * Subject and paragraphs of the mail that asks whether what goes stale is still so, judged as it goes out; null when the person
 * may not be written to for its purpose any more, or nothing is left to ask. Values of a sensitive kind stand on the page alone.
 */
export async function stillTrueParts(mail: PersonMail, shop: string, now: Date): Promise<string[] | null> {
	const { workspaceId, profileId, locale, purposeId, lines } = mail;
	const [profile, granted] = await Promise.all([
		db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id: profileId } } }),
		readLines(db(), { workspaceId, profileId }).then(grantedPurposes),
	]);
	if (!profile || !purposeId || (profile.mailAfter && profile.mailAfter > now)) return null;
	const person = { granted, restricted: profile.restrictedAt !== null };
	if (obstacle(person, null, purposeId, now.getTime())) return null;
	const traits = await readTraits({ workspaceId, profileId, locale }, new Map());
	const asked = traits.filter((trait) => lines.includes(trait.id) && isFresh(trait, now.getTime()));
	if (asked.length === 0) return null;
	const words = wordsFor(locale);
	const { stillSubject, stillText, ownAfter } = personTexts(locale).mail;
	const listed = asked.map((trait) => `• ${trait.name}${trait.sensitive ? "" : `: ${sayTrait(trait, words)}`}`);
	const url = await makePersonLink(db(), { workspaceId, id: profileId }, now);
	return [fill(stillSubject, shop), fill(stillText, shop), listed.join("\n"), `${url}/still`, ownAfter];
}
