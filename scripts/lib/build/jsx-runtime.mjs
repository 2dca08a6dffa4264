// What JSX becomes in the bundles of server and shopper: plain records, which server/page/to-html.ts writes and components/player/to-dom.ts builds.
export const jsx = (type, props) => ({ type, props });
export { jsx as jsxs };
export const Fragment = null;
