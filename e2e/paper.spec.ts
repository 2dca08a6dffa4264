import type { Page } from "@playwright/test";
import type { PurposeRow } from "../lib/contracts/purposes";
import type { QuizListItem } from "../lib/contracts/quiz";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import { jump } from "../lib/quiz/testing/make-quiz";
import { publishEveryKind } from "./fixtures/every-kind";
import { expectAccessible } from "./fixtures/expect-accessible";
import { openUntil } from "./fixtures/open-until";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

/** A question of every kind, a way past two of them, and a sign-up on the one result page. */
async function publishedForPaper(api: WorkspaceApi): Promise<string> {
	const slug = await publishEveryKind(api);
	const id = (await api.get<QuizListItem[]>("quizzes")).find((quiz) => quiz.slug === slug)?.id ?? "";
	const [, news] = await api.get<PurposeRow[]>("purposes");
	const { draft } = await api.draft(id);
	const signUp = { heading: { en: "Keep in touch" }, body: {}, purposes: [news?.id] };
	const no = { kind: "choice" as const, question: "yesno", op: "hasAny" as const, choices: ["c-No-1"] };
	await api.edit(id, [
		{ op: "set", node: draft.resultPages[0]?.id ?? "", key: "signUp", value: signUp },
		{ op: "insert", parent: null, list: "rules", index: 0, value: jump("r-no", "s-yesno", "s-rating", no) },
	]);
	await api.publish(id);
	return id;
}

/** The questions of the form beside, by number. */
const asks = (page: Page, numbers: string) => expect(page.getByRole("status").getByText(numbers)).toBeVisible();

async function keys(page: Page, ...pressed: string[]): Promise<void> {
	for (const key of pressed) await page.keyboard.press(key);
}

/** From question 7 on, as both sheets have it. */
async function restByKeys(page: Page, name: string, mail: string): Promise<void> {
	await asks(page, "Question 7 of 18");
	await keys(page, "4");
	await asks(page, "Question 8 of 18");
	await keys(page, "3");
	await asks(page, "Question 9 of 18");
	await keys(page, "7", "0", "Enter");
	await asks(page, "Question 10 of 18");
	await keys(page, "2", "5", "0", "Enter");
	await asks(page, "Question 11 of 18");
	await page.keyboard.type("03042026");
	await keys(page, "Enter");
	await asks(page, "Question 12 of 18");
	await keys(page, "Enter");
	await asks(page, "Question 13 of 18");
	await keys(page, "-");
	await asks(page, "Question 14 of 18");
	await keys(page, "c", "a", "Enter");
	await asks(page, "Question 15 of 18");
	await page.keyboard.type(mail);
	await keys(page, "Enter");
	await asks(page, "Question 16 of 18");
	await page.keyboard.type("12345678");
	await keys(page, "Enter");
	await asks(page, "Question 17 of 18");
	await page.keyboard.type(name);
	await keys(page, "Enter");
	await page.keyboard.type(mail);
	await keys(page, "Enter");
	await asks(page, "Question 18 of 18");
	await keys(page, "a", "Enter");
	await expect(page.getByRole("heading", { name: "The end of the form" })).toBeVisible();
}

test("sheets are printed, entered by keys alone, each once, with consents on paper", async ({
	page,
	marketer,
	api,
	watched,
}) => {
	test.slow();
	const quiz = await publishedForPaper(api);
	const share = `/w/${marketer.workspace}/quizzes/${quiz}/share`;
	await page.goto(share);
	await page.getByRole("button", { name: "Print forms" }).click();
	const dialog = page.getByRole("dialog", { name: "Print forms" });
	await dialog.getByLabel("Number of sheets").fill("3");
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Make the sheets" }).click();
	const sheets = page.getByRole("article", { name: /^Reference / });
	await expect(sheets).toHaveCount(3);
	await expectAccessible(page);

	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
	await expect(page.getByRole("navigation")).toHaveCount(0);
	const sheet = sheets.first();
	await expect(sheet.getByText("If you ticked B in question 4: go on with question 7.")).toBeVisible();
	await expect(sheet.getByText("So that we can advise you.")).toBeVisible();
	await expect(sheet.getByText("Prefer not to say").first()).toBeVisible();
	await expect(sheet.getByText(/\/q\/.+\/answers/)).toBeVisible();
	await expect(sheet.getByText("Keep in touch")).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	// A4 in points, and each sheet on pages of its own.
	expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
	const printed = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(printed % 3).toBe(0);
	await page.emulateMedia({ media: null });
	const names = await sheets.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
	const [first = "", second = ""] = names.map((name) => name.replace("Reference ", ""));

	// By the first sheet's code.
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/enter/${first.replace("-", "").toLowerCase()}`);
	await asks(page, "Question 1 of 18");
	await expectAccessible(page);
	await keys(page, "b");
	await asks(page, "Question 2 of 18");
	await keys(page, "Escape");
	await asks(page, "Question 1 of 18");
	await keys(page, "a");
	await asks(page, "Question 2 of 18");
	await keys(page, "a", "c", "Enter");
	await asks(page, "Question 3 of 18");
	await keys(page, "b", "Enter");
	await asks(page, "Question 4 of 18");
	await keys(page, "a");
	await asks(page, "Question 5 of 18");
	await keys(page, "b", "Enter");
	await asks(page, "Question 6 of 18");
	await keys(page, "g", "Enter");
	await restByKeys(page, "Ida", "ida@example.com");
	await expectAccessible(page);
	await page.keyboard.type("ida@example.com");
	await keys(page, "Tab", "Space", "Enter");
	await expect(page.getByText(`Sheet ${first} is stored.`)).toBeVisible();
	await expect(page.getByText("1 sheet entered in this session")).toBeVisible();

	// The second one typed, with the way past two questions.
	await page.keyboard.type(second);
	await keys(page, "Enter");
	await asks(page, "Question 1 of 18");
	await keys(page, "a");
	await asks(page, "Question 2 of 18");
	await keys(page, "b", "Enter");
	await asks(page, "Question 3 of 18");
	await keys(page, "a", "Enter");
	await asks(page, "Question 4 of 18");
	await keys(page, "b");
	await restByKeys(page, "Per", "per@example.com");
	await keys(page, "Enter");
	await expect(page.getByText("2 sheets entered in this session")).toBeVisible();

	// The first one lies on the pile once more.
	await page.keyboard.type(first);
	await keys(page, "Enter");
	await expect(page.getByText(new RegExp(`Sheet ${first} was entered on .+ by ${marketer.name}`))).toBeVisible();
	await expectAccessible(page);
	watched.allow(/^404 GET /);
	await keys(page, "Control+A");
	await page.keyboard.type("zzzz-zzzz");
	await keys(page, "Enter");
	await expect(page.getByText("No sheet of this quiz has the reference ZZZZ-ZZZZ")).toBeVisible();

	const { rows } = await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`);
	const stored = await Promise.all(rows.map(({ id }) => api.get<ResponseDetail>(`quizzes/${quiz}/responses/${id}`)));
	expect(stored.map(({ collected }) => collected?.reference).sort()).toEqual([first, second].sort());
	const ida = stored.find(({ collected }) => collected?.reference === first);
	const per = stored.find(({ collected }) => collected?.reference === second);
	expect(ida).toMatchObject({ utm: { source: "paper" }, collected: { way: "paper", staff: marketer.name } });
	expect(ida?.consents.map(({ method, attestation }) => [method, attestation])).toEqual([
		["paper", first],
		["paper", first],
	]);
	expect(per?.consents).toHaveLength(1);
	const said = new Map(ida?.answers.map((answer) => [answer.question, answer]));
	expect(said.get("slider")?.number).toBe(70);
	expect(said.get("number")?.number).toBe(250);
	expect(said.get("search")?.choices.map(({ en }) => en)).toEqual(["Odense"]);
	expect(said.get("ranking")?.choices.map(({ en }) => en)).toEqual(["Effect", "Scent"]);
	expect(said.get("longText")?.status).toBe("declined");
	expect(said.get("shortText")?.status).toBe("skipped");

	await page.goto(share);
	await expect(page.getByRole("list", { name: "Paper forms" })).toContainText("2 of 3 entered");
	const link = page.getByRole("link", { name: "Ida" }).first();
	await openUntil(page, `/w/${marketer.workspace}/people`, link);
	await link.click();
	await expect(page.getByRole("heading", { name: "Ida" })).toBeVisible();
	await page.goto(`${page.url()}/proof`);
	await expect(page.getByText(first).first()).toBeVisible();
	await expect(page.getByText("On paper").first()).toBeVisible();
});

test("a form that is blank where it must not be is stored as far as it goes, with its scan", async ({
	page,
	marketer,
	api,
}) => {
	const { id } = await api.publishedQuiz();
	const { id: print } = await api.post<{ id: string }>(`quizzes/${id}/prints`, { locale: "en", sheets: 1 });
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/paper/${print}`);
	const name = await page.getByRole("article").getAttribute("aria-label");
	await page.getByRole("link", { name: "Enter forms" }).click();
	await page.getByRole("textbox", { name: "Reference" }).fill(name?.replace("Reference ", "") ?? "");
	await page.keyboard.press("Enter");
	await asks(page, "Question 1 of");
	await page.keyboard.press("Enter");
	await expect(page.getByText("This must be answered to go on.")).toBeVisible();
	await page.keyboard.press("Control+Enter");
	await expect(page.getByText("without a recommendation and without consents")).toBeVisible();
	const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
	const scan = { name: "page.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };
	await page.getByLabel("Add pictures").last().setInputFiles(scan);
	await expect(page.getByText("page.png")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Store, next sheet" }).click();
	await expect(page.getByText("1 sheet entered in this session")).toBeVisible();
	const { rows } = await api.get<ResponsePage>(`quizzes/${id}/responses`);
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/responses/${rows[0]?.id}`);
	const link = page.getByRole("link", { name: "Scan 1 of the form" });
	const picture = await page.request.get((await link.getAttribute("href")) ?? "");
	expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/webp"]);
	await expectAccessible(page);
});
