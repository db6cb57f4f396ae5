/** The code that puts the assistant into a shop's pages, with the folders that README names. */
import type { Lang } from '../../src/catalog/types.ts';

export const embedCode = (lang: Lang): string => `<script type="module" src="/shop-assistant/shop-assistant.js"></script>
<shop-assistant
  mode="panel"
  load="open"
  lang="${lang}"
  catalog="/catalog.json"
  model="/shop-assistant/model/"
></shop-assistant>`;
