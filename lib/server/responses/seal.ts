import "server-only";
import { env } from "@/lib/config/env";
import { sealWith, unsealWith } from "@/lib/server/seal";

/** Which value it is. */
export interface SealedPlace {
	workspaceId: string;
	responseId: string;
	id: string;
}

/** Sealed with the key of the profile that it belongs to, or, by default, with DATA_KEY. */
export const seal = (text: string, place: SealedPlace, key: Uint8Array = dataKey()): Buffer =>
	sealWith(key, text, label(place));

/** Throws when the bytes were changed, belong to another place, or were sealed with another key. */
export const unseal = (bytes: Uint8Array, place: SealedPlace, key: Uint8Array = dataKey()): string =>
	unsealWith(key, bytes, label(place)).toString("utf8");

const dataKey = () => Buffer.from(env().DATA_KEY, "base64");
const label = ({ workspaceId, responseId, id }: SealedPlace) => `${workspaceId}/${responseId}/${id}`;
