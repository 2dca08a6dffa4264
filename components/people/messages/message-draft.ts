import { type MessageBody, messageBody } from "@/lib/contracts/messages";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { Trigger, TriggerKind } from "@/lib/profile/message";
import { firstTexts } from "./first-texts";

/** A message while it is written: what isn't chosen yet is blank, a number that is none NaN. */
export interface MessageDraft extends Omit<MessageBody, "purpose"> {
	purpose: string | null;
}

const usualDays = { stale: 14, order: 10, date: 3 };

export function newMessage(kind: TriggerKind, name: string): MessageDraft {
	const { en, da } = firstTexts[kind];
	return {
		...{ name, trigger: newTrigger(kind), purpose: null, quiz: null, texts: { en, da } },
		...{ active: false, everyDays: usualPause(kind) },
	};
}

/** Of what people wished for, each is told. */
const usualPause = (kind: TriggerKind) => (kind === "wish" ? 1 : 30);

function newTrigger(kind: TriggerKind): Trigger {
	if (kind === "wish") return { kind };
	const days = usualDays[kind];
	if (kind === "stale") return { kind, traits: [], days };
	return kind === "order" ? { kind, what: { of: "anything" }, days } : { kind, trait: "", days };
}

/** Another kind; texts that nobody has touched change with it. */
export function withKind(draft: MessageDraft, kind: TriggerKind): MessageDraft {
	const before: Record<string, { subject: string; text: string }> = firstTexts[draft.trigger.kind];
	const untouched = Object.entries(draft.texts).every(
		([locale, { subject, text }]) => before[locale]?.subject === subject && before[locale].text === text,
	);
	const texts = untouched ? { ...firstTexts[kind] } : draft.texts;
	return { ...draft, trigger: newTrigger(kind), texts, everyDays: usualPause(kind) };
}

/** Of another purpose; traits that may not be used for it are left out. */
export function withPurpose(draft: MessageDraft, purpose: string, { traits }: SegmentWords): MessageDraft {
	const may = (id: string) => traits.find((trait) => trait.id === id)?.purposes.includes(purpose) === true;
	const { trigger } = draft;
	if (trigger.kind === "stale")
		return { ...draft, purpose, trigger: { ...trigger, traits: trigger.traits.filter(may) } };
	if (trigger.kind === "date" && !may(trigger.trait)) return { ...draft, purpose, trigger: { ...trigger, trait: "" } };
	return { ...draft, purpose };
}

/** As it is sent, without languages that nothing is written in; null: not complete yet. */
export function toBody(draft: MessageDraft): MessageBody | null {
	const written = Object.entries(draft.texts).filter(([, { subject, text }]) => subject.trim() || text.trim());
	const body = messageBody.safeParse({ ...draft, texts: Object.fromEntries(written) });
	return body.success ? body.data : null;
}
