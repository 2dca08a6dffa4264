import { seededAnswers } from "@/lib/quiz/testing/seeded";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch } from "@/lib/quiz/wire";
import type { SeededQuiz } from "../publish-seeded-quiz";

/** A complete run as two texts in which only ids and times are still missing: making one costs next to nothing. */
export type RunTemplate = [first: string[], rest: string[]];

const ID = "{id}";
const RESPONSE = "{response}";
const TIME = "{time}";

/** The first answer; then the rest with completion. */
export function runTemplate({ slug, version, document }: SeededQuiz, seed: number): RunTemplate {
	const answers = seededAnswers(document, seed);
	let seq = 0;
	const event = <T extends object>(rest: T) => ({ id: ID, seq: seq++, at: TIME as unknown as number, ...rest });
	const events: ResponseEvent[] = document.screens.flatMap(({ id, blocks }): ResponseEvent[] => [
		event({ type: "screen" as const, screen: id }),
		...blocks.flatMap(({ id: question }) => {
			const value = answers[question];
			return value ? [event({ type: "answer" as const, question, value })] : [];
		}),
	]);
	const batch = (part: ResponseEvent[]): EventBatch => ({
		...{ id: ID, response: RESPONSE, quiz: slug, version, events: part, personal: [] },
		origin: { locale: "en", began: null, utm: {}, referrerHost: "", device: "phone", link: null, test: false },
	});
	const cut = (part: ResponseEvent[]) =>
		JSON.stringify(batch(part))
			.replaceAll(`"${TIME}"`, TIME)
			.split(/(\{\w+\})/);
	return [cut(events.slice(0, 2)), cut([...events.slice(2), event({ type: "complete" as const })])];
}

/** One body: every other part is a gap. */
export function fillTemplate(parts: readonly string[], response: string): string {
	const time = String(Date.now());
	let text = "";
	for (const part of parts)
		text += part === ID ? quickId() : part === RESPONSE ? response : part === TIME ? time : part;
	return text;
}

const HEX = Array.from({ length: 16 ** 3 }, (_, value) => value.toString(16).padStart(3, "0"));
const any = () => HEX[Math.floor(Math.random() * HEX.length)];
const mine = any();
let count = 0;
let stampedAt = 0;
let stamp = "";

/** A UUIDv7 as good as a browser's here, for less: time, this process, a count, and some luck. */
export function quickId(): string {
	const now = Date.now();
	if (now !== stampedAt) {
		const time = now.toString(16).padStart(12, "0");
		stamp = `${time.slice(0, 8)}-${time.slice(8)}-7${mine}-8`;
		stampedAt = now;
	}
	count++;
	return `${stamp}${HEX[count & 0xfff]}-${HEX[(count >>> 24) & 0xfff]}${HEX[(count >>> 12) & 0xfff]}${any()}${any()}`;
}

const byte = () => Math.floor(Math.random() * 256);

/** An address of somebody, as a proxy tells it: one machine stands for many people. */
export const anyone = (): string => `10.${byte()}.${byte()}.${byte()}`;
