import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedDemo } from "@/components/embed-demo/embed-demo";
import { embedChoice } from "@/lib/contracts/embed-choice";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";

interface DemoPageProps {
	params: Promise<{ quiz: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { robots: { index: false } };

/** Public, as the quiz is. */
export default async function EmbedDemoPage({ params, searchParams }: DemoPageProps) {
	const { quiz } = await params;
	const { framed, ...query } = await searchParams;
	if ((await getLiveQuiz(quiz)).kind !== "live") notFound();
	return <EmbedDemo slug={quiz} choice={embedChoice.parse(query)} framed={framed === "1"} />;
}
