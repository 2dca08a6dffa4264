import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { OrdersPage } from "@/components/people/orders/orders-page";
import { ordersOptions } from "@/lib/client/orders";
import { segmentWordsOptions } from "@/lib/client/segments";
import { pageScope } from "@/lib/server/auth/page-scope";
import { orderOverview } from "@/lib/server/people/orders/order-overview";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("orders"))("title") });

export default async function OrdersRoute({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const data = [
		[ordersOptions(workspace.slug).queryKey, await orderOverview(scope)],
		[segmentWordsOptions(workspace.slug).queryKey, await segmentWords(scope)],
	] as const;
	return (
		<Page>
			<Seed data={data}>
				<OrdersPage />
			</Seed>
		</Page>
	);
}
