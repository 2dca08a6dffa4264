import type { QuizDocument } from "@/lib/quiz/types";

/** The same questions as a page that someone wrote by hand for this one quiz: HTML and as little script as will do. */
export function handwrittenPage({ screens }: QuizDocument): string {
	const sections = screens.map(({ blocks: [block] }, index) => {
		const question = block && block.kind !== "text" ? block : null;
		const choices = question && "choices" in question ? question.choices : [];
		const buttons = choices.map(({ text }) => `<li><button>${text.en}</button></li>`).join("");
		const field = "<input><p><button>Continue</button></p>";
		return `<section${index > 0 ? " hidden" : ""}><h1 tabindex=-1>${question?.text.en}</h1>${buttons ? `<ul>${buttons}</ul>` : field}</section>`;
	});
	return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Quiz</title>
<style>body{font:17px system-ui;margin:0;padding:24px}ul{list-style:none;padding:0;display:grid;gap:12px}button{width:100%;min-height:60px;font:inherit}</style>
<main>${sections.join("")}<section hidden><h1 tabindex=-1>Your result</h1></section></main>
<script>const given=[];document.querySelector("main").onclick=({target})=>{const button=target.closest("button"),here=target.closest("section"),next=here.nextElementSibling;if(!button||!next)return;given.push(button.textContent);here.hidden=true;next.hidden=false;next.querySelector("h1").focus()}</script>`;
}
