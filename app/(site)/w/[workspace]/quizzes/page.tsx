import { redirect } from "next/navigation";
import { pages } from "@/lib/config/paths";

/** The list is the workspace's home. */
export default async function QuizzesPage({ params }: { params: Promise<{ workspace: string }> }) {
	redirect(pages.workspace((await params).workspace));
}
