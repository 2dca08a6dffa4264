import { Lru } from "@/lib/server/memory/lru";
import { perProcess } from "@/lib/server/per-process";
import { makeReady, type ReadyReply } from "./ready-reply";
import type { ReplyRecord } from "./record";

const MOST_BYTES = 128 * 2 ** 20;
/** What one needs beside its bodies: headers and key. */
const MORE_BYTES = 4_000;

const replies = perProcess("replies", () => new Lru<ReadyReply>(MOST_BYTES, ({ bytes }) => bytes + MORE_BYTES));

/** Made once for all who ask by this key, which names everything that it is made of. */
export const keptReply = (
	key: string,
	make: () => ReplyRecord | Promise<ReplyRecord>,
	vary?: string[],
): Promise<ReadyReply> => replies.get(key, async () => makeReady(await make(), vary));
