import type { PurposeRow } from "../lib/contracts/purposes";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import {
	choice,
	consentQuestion,
	dropdown,
	multiple,
	numberQuestion,
	ranking,
	screen,
	single,
} from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expect, test, toldTypes } from "./fixtures/embedded";
import { expectAccessible } from "./fixtures/expect-accessible";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const named = (...names: string[]) => names.map((name) => ({ ...choice(name), text: { en: name } }));
const say = <Q extends { id: string; text: unknown }>(question: Q): Q => ({ ...question, text: { en: question.id } });

/** Its screens ask for one, several and a number together, a place on a slider and an order, and a consent. */
async function ask(api: WorkspaceApi, site: string): Promise<{ id: string; slug: string }> {
	await api.importCatalog();
	const id = await api.createQuiz("Filled in", "blank");
	await api.put(`quizzes/${id}/sites`, { sites: [site] });
	const [purpose] = await api.get<PurposeRow[]>("purposes");
	const screens = [
		screen("s-1", say(single("skin", named("Dry", "Oily")))),
		screen(
			"s-2",
			say(multiple("goals", named("Calm", "Glow", "Moisture"))),
			say(numberQuestion("budget", { max: 900 })),
		),
		screen(
			"s-3",
			say(numberQuestion("care", { kind: "slider", max: 10 })),
			say(ranking("first", named("Scent", "Price"))),
			say(dropdown("town", named("Aarhus", "Odense"))),
		),
		screen("s-4", say(consentQuestion("agree", { purpose: purpose?.id ?? "", required: false }))),
	];
	const { draft } = await api.draft(id);
	const set = (key: string, value: unknown, node: string | null = null) => ({ op: "set" as const, node, key, value });
	await api.edit(id, [
		...[set("locales", ["en"]), set("title", { en: "Filled in" }), set("screens", screens)],
		set("heading", { en: "Here you are" }, draft.resultPages[0]?.id ?? ""),
	]);
	const { slug } = await api.publish(id);
	return { id, slug };
}

const wish =
	"skin=Oily&goals=Glow&goals=Calm&budget=250.5&care=7&first=Price&first=Scent&town=Odense&agree=yes&town2=x&__proto__=y&%00=";

test("what the page around fills in ahead is shown as chosen, and is recorded once the person confirms it", async ({
	site,
	api,
	visit,
}) => {
	const quiz = await ask(api, site.origin);
	const { page } = await visit(PHONE);
	await site.open(
		page,
		`<candor-quiz id="quiz" quiz="${quiz.slug}" prefill="${wish.replaceAll("&", "&amp;")}"></candor-quiz>`,
	);
	const frame = page.frameLocator("#quiz iframe");
	const on = async () => {
		await frame.getByRole("button", { name: "Continue" }).tap();
	};
	await expect(frame.getByRole("button", { name: "Oily" })).toHaveAttribute("aria-pressed", "true");
	await expect(frame.getByRole("button", { name: "Dry" })).toHaveAttribute("aria-pressed", "false");
	const rows = async () => (await api.get<ResponsePage>(`quizzes/${quiz.id}/responses`)).rows;
	await expect.poll(async () => (await rows()).map(({ answers }) => answers), { timeout: 20_000 }).toEqual([0]);
	expect(await toldTypes(page, "quiz")).toEqual(["ready"]);

	await frame.getByRole("button", { name: "Oily" }).tap();
	for (const name of ["Calm", "Glow"]) await expect(frame.getByRole("checkbox", { name })).toBeChecked();
	await expect(frame.getByRole("checkbox", { name: "Moisture" })).not.toBeChecked();
	await expect(frame.getByRole("textbox", { name: "budget" })).toHaveValue("250.5");
	// What they change it to is theirs, also when they come back to it.
	await frame.getByRole("checkbox", { name: "Calm" }).tap();
	await on();
	await expect(frame.getByRole("slider", { name: "care" })).toHaveAttribute("aria-valuetext", "7");
	await expect(frame.getByRole("button", { name: "1. Price" })).toHaveAttribute("aria-pressed", "true");
	await expect(frame.getByRole("combobox", { name: "town" })).toHaveValue("Odense");
	await frame.getByRole("button", { name: "Back" }).tap();
	await expect(frame.getByRole("checkbox", { name: "Calm" })).not.toBeChecked();
	await on();
	await on();
	await expect(frame.getByRole("checkbox")).not.toBeChecked();
	expect((await toldTypes(page, "quiz")).filter((type) => type === "answer")).toHaveLength(6);
	await on();

	await expect
		.poll(async () => (await rows()).map(({ standing }) => standing), { timeout: 20_000 })
		.toEqual(["completed"]);
	const [row] = await rows();
	const { answers } = await api.get<ResponseDetail>(`quizzes/${quiz.id}/responses/${row?.id}`);
	expect(answers.map(({ question, choices, number, granted }) => [question, number ?? granted ?? choices])).toEqual([
		["skin", [{ en: "Oily" }]],
		["goals", [{ en: "Glow" }]],
		["budget", 250.5],
		["care", 7],
		["first", [{ en: "Price" }, { en: "Scent" }]],
		["town", [{ en: "Odense" }]],
		["agree", false],
	]);
});

test("an address fills in ahead, with a slider that comes first and without a script as well", async ({
	api,
	visit,
}) => {
	const quiz = await ask(api, "*");
	const { page } = await visit();
	const { code } = await api.post<{ code: string }>(`quizzes/${quiz.id}/links`, {
		name: "Mail",
		source: "mail",
		medium: "",
		campaign: "",
	});
	await page.goto(`/p/${code}?prefill=${encodeURIComponent(wish)}`);
	await expect(page.getByRole("button", { name: "Oily" })).toHaveAttribute("aria-pressed", "true");
	await expectAccessible(page);

	const { page: plain } = await visit({ javaScriptEnabled: false });
	await plain.goto(`/q/${quiz.slug}?prefill=${encodeURIComponent(wish)}`);
	await plain.getByRole("button", { name: "Oily", pressed: true }).click();
	await expect(plain.getByRole("checkbox", { checked: true })).toHaveCount(2);
	await plain.getByRole("button", { name: "Continue" }).click();
	await expect(plain.getByRole("slider")).toHaveValue("7");
	await expect(plain.getByRole("combobox", { name: "town" })).toHaveValue("Odense");
	await plain.getByRole("button", { name: "Continue" }).click();
	await expect(plain.getByRole("checkbox")).not.toBeChecked();

	const { draft } = await api.draft(quiz.id);
	const set = { op: "set" as const, node: null, key: "screens", value: [draft.screens[2], draft.screens[0]] };
	await api.edit(quiz.id, [set]);
	await api.publish(quiz.id);
	await page.goto(`/q/${quiz.slug}?prefill=${encodeURIComponent(wish)}`);
	await expect(page.getByRole("slider", { name: "care" })).toHaveAttribute("aria-valuetext", "7");
	await expect(page.getByRole("button", { name: "1. Price" })).toHaveAttribute("aria-pressed", "true");
	await page.getByRole("button", { name: "Continue" }).click();
	await expect(page.getByRole("button", { name: "Oily" })).toHaveAttribute("aria-pressed", "true");
});
