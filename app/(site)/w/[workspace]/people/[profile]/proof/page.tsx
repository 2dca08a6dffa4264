import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { ProofPage } from "@/components/consent/proof-page";
import { proofOptions } from "@/lib/client/consent-proof";
import { proofParams } from "@/lib/contracts/consent-proof";
import { pageScope } from "@/lib/server/auth/page-scope";
import { orNotFound } from "@/lib/server/or-not-found";
import { readProof } from "@/lib/server/people/consent/read-proof";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("consent"))("title") });

export default async function ProofRoute({ params }: { params: Promise<{ workspace: string; profile: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const parsed = proofParams.safeParse(await params);
	if (!parsed.success) notFound();
	const { profile } = parsed.data;
	const proof = await orNotFound(readProof(scope, profile));
	return (
		<Page>
			<Seed data={[[proofOptions(workspace.slug, profile).queryKey, proof]]}>
				<ProofPage workspace={workspace.slug} profile={profile} canEdit={scope.role !== "viewer"} />
			</Seed>
		</Page>
	);
}
