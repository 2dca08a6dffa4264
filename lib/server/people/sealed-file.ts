import "server-only";
import { env } from "@/lib/config/env";
import { sealWith, unsealWith } from "@/lib/server/seal";

interface FilePlace {
	workspaceId: string;
	id: string;
}

/** A file that holds what people are known by, as it lies in its row. */
export const sealedFile = {
	seal: (bytes: Uint8Array, place: FilePlace): Uint8Array<ArrayBuffer> =>
		new Uint8Array(sealWith(dataKey(), bytes, placeOf(place))),
	open: (bytes: Uint8Array, place: FilePlace): Buffer => unsealWith(dataKey(), bytes, placeOf(place)),
};

const placeOf = ({ workspaceId, id }: FilePlace) => `${workspaceId}/${id}/file`;
const dataKey = () => Buffer.from(env().DATA_KEY, "base64");
