import { redirect } from "next/navigation";
import { pages } from "@/lib/config/paths";

export default async function QuizPage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { workspace, quiz } = await params;
	redirect(`${pages.builder(workspace, quiz)}/build`);
}
