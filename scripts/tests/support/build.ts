import { buildProduct, isBuilt, PRODUCT_BUILD, TEST_BUILD } from "../../lib/build/build.mjs";
import { generateClient } from "../../lib/generate.mjs";

export const testedBuild = () => (isBuilt(PRODUCT_BUILD) ? PRODUCT_BUILD : TEST_BUILD);

/** Once per run, so that no test waits for it. */
export default async function build(): Promise<void> {
	await generateClient();
	await buildProduct(testedBuild(), () => {});
}
