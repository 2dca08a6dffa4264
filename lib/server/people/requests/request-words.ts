import "server-only";
import { env } from "@/lib/config/env";
import { sealWith, unsealWith } from "@/lib/server/seal";
import { type KeyedProfile, profileKey } from "../profile-key";

/** What members wrote about a request. It may name the person, so it lies sealed with their key while they have one. */
export interface RequestWords {
	note: string;
	/** Why it takes longer, or why not. */
	reason: string;
}

const none: RequestWords = { note: "", reason: "" };
const place = (request: { workspaceId: string; id: string }) => `${request.workspaceId}/${request.id}/request`;
const keyOf = (profile: KeyedProfile | null) => (profile ? profileKey(profile) : Buffer.from(env().DATA_KEY, "base64"));

export const sealWords = (
	request: { workspaceId: string; id: string },
	profile: KeyedProfile | null,
	words: RequestWords,
): Uint8Array<ArrayBuffer> => new Uint8Array(sealWith(keyOf(profile), JSON.stringify(words), place(request)));

export function openWords(
	request: { workspaceId: string; id: string; words: Uint8Array | null },
	profile: KeyedProfile | null,
): RequestWords {
	if (!request.words) return none;
	// Written by `sealWords` alone.
	return JSON.parse(unsealWith(keyOf(profile), request.words, place(request)).toString("utf8")) as RequestWords;
}
