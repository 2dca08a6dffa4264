"use client";
import { useState } from "react";

interface QuizProps {
	questions: { text: string; choices: string[] }[];
}

export function Quiz({ questions }: QuizProps) {
	const [given, setGiven] = useState<string[]>([]);
	const question = questions[given.length];
	const give = (answer: string) => setGiven([...given, answer]);
	if (!question) return <h1>Your result</h1>;
	return (
		<main>
			<h1>{question.text}</h1>
			<ul>
				{question.choices.map((choice) => (
					<li key={choice}>
						<button type="button" onClick={() => give(choice)}>
							{choice}
						</button>
					</li>
				))}
			</ul>
			{question.choices.length === 0 && (
				<button type="button" onClick={() => give("")}>
					Continue
				</button>
			)}
		</main>
	);
}
