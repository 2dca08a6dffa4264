import { formatNumber } from "@/components/player/number-text";
import { fill } from "@/components/player/texts";
import { sayDay } from "@/lib/quiz/day";
import type { PaperWay } from "@/lib/quiz/paper-form";
import type { PaperTest, PaperWhen } from "@/lib/quiz/paper-when";
import type { Locale } from "@/lib/quiz/types";
import { paperWords } from "./words";

/** "you ticked A or C in question 3"; "" for always. */
export function sayWhen({ join, tests }: PaperWhen, locale: Locale): string {
	const list = new Intl.ListFormat(locale, { type: join === "all" ? "conjunction" : "disjunction" });
	return list.format(tests.map((test) => sayTest(test, locale)));
}

/** Where to go on, in a sentence. */
export function sayWay({ when, to }: PaperWay, locale: Locale): string {
	const words = paperWords(locale);
	const said = sayWhen(when, locale);
	if (typeof to === "number") return said ? fill(words.goIf, said, to) : fill(words.go, to);
	const end = said ? fill(words.endIf, said) : words.end;
	return to === "end" ? end : `${end} ${to.url}`;
}

function sayTest(test: PaperTest, locale: Locale): string {
	const words = paperWords(locale);
	if ("letters" in test) {
		const type = test.kind === "tickedAll" ? "conjunction" : "disjunction";
		return fill(words[test.kind], new Intl.ListFormat(locale, { type }).format(test.letters), test.question);
	}
	if (test.kind !== "number") return fill(words[test.kind], test.question);
	const say = (value: number) => (test.date ? sayDay(value, locale) : formatNumber(value, locale));
	const { op, value, to, question } = test;
	const compared = op === "between" && to !== null ? `${say(value)}–${say(to)}` : `${op} ${say(value)}`;
	return fill(words.compared, question, compared);
}
