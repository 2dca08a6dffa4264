import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/config/env";
import { sealWith, unsealWith } from "@/lib/server/seal";

/** A profile as far as its key needs it. */
export interface KeyedProfile {
	workspaceId: string;
	id: string;
	/** Sealed with DATA_KEY. */
	key: Uint8Array;
}

/** A new profile's own key, sealed for its row. */
export function makeProfileKey(place: Omit<KeyedProfile, "key">): Buffer {
	return sealWith(dataKey(), randomBytes(32), `${place.workspaceId}/${place.id}/key`);
}

/** What the person's own data is sealed with. Throws when the row's key was changed or moved. */
export const profileKey = ({ workspaceId, id, key }: KeyedProfile): Buffer =>
	unsealWith(dataKey(), key, `${workspaceId}/${id}/key`);

/** Something of the person, sealed for its place within their profile ("name", "email" …). */
export const sealOwn = (profile: KeyedProfile, what: string, text: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(sealWith(profileKey(profile), text, `${profile.workspaceId}/${profile.id}/${what}`));

export const unsealOwn = (profile: KeyedProfile, what: string, bytes: Uint8Array): string =>
	unsealWith(profileKey(profile), bytes, `${profile.workspaceId}/${profile.id}/${what}`).toString("utf8");

const dataKey = () => Buffer.from(env().DATA_KEY, "base64");
