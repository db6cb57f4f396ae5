/** Why a merchant's files can't be checked at all, in the page's words and three languages. */
import { MAPPED_FIELDS } from '../../src/catalog/import/types.ts';
import type { Lang } from '../../src/catalog/types.ts';

/** `unreadable`: the import says why. `crashed`: the worker is gone, for want of memory as a rule. */
export type FailureCode = 'tooLarge' | 'damaged' | 'unmappable' | 'unreadable' | 'crashed' | 'noSample';

export interface Failure {
  readonly code: FailureCode;
  /** The file or field that it is about; '' for none. */
  readonly subject: string;
  /** What the import says, in English; '' where the page's words say all. */
  readonly detail: string;
}

/** A failure that the page has words for. */
export class MerchantError extends Error {
  override readonly name = 'MerchantError';
  readonly code: FailureCode;
  readonly subject: string;

  constructor(code: FailureCode, subject: string, options?: ErrorOptions) {
    super(WORDS.en[code](subject), options);
    this.code = code;
    this.subject = subject;
  }
}

const FIELDS = MAPPED_FIELDS.join(', ');

const WORDS: Readonly<Record<Lang, Readonly<Record<FailureCode, (subject: string) => string>>>> = {
  en: {
    tooLarge: (file) => `${file} unpacks to more than 1 GB, which no product feed needs. Choose a smaller export.`,
    damaged: (file) => `${file} is packed and can't be unpacked: it is damaged or incomplete. Export or download it again.`,
    unmappable: (field) => `"${field}" can't be mapped. Write title=Name, price=Cost; the fields are ${FIELDS}, and ignore.`,
    unreadable: () => 'The files can’t be read as products. The import says:',
    crashed: () => 'The check has ended unexpectedly: the files may be too large for this device’s memory. Choose a smaller export.',
    noSample: () => 'The example can’t be fetched. Check your connection, then try again.',
  },
  fr: {
    tooLarge: (file) => `${file} occupe plus de 1 Go une fois décompressé, ce dont aucun flux d’articles n’a besoin. Choisissez un export plus petit.`,
    damaged: (file) => `${file} est compressé et ne peut pas être décompressé : il est endommagé ou incomplet. Exportez-le ou téléchargez-le de nouveau.`,
    unmappable: (field) => `« ${field} » ne peut pas être associé à une colonne. Écrivez title=Nom, price=Prix ; les champs sont ${FIELDS}, et ignore.`,
    unreadable: () => 'Aucun article ne peut être lu dans ces fichiers. L’import dit (en anglais) :',
    crashed: () => 'La vérification s’est arrêtée de façon inattendue : les fichiers sont peut-être trop grands pour la mémoire de cet appareil. Choisissez un export plus petit.',
    noSample: () => 'L’exemple n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
  },
  zh: {
    tooLarge: (file) => `${file} 解压后超过 1 GB，商品数据不需要这么大。请选择较小的导出文件。`,
    damaged: (file) => `${file} 是压缩文件，但无法解压：文件已损坏或不完整。请重新导出或下载。`,
    unmappable: (field) => `“${field}”无法对应到列。请写成 title=名称, price=价格；可用的字段是 ${FIELDS}，以及 ignore。`,
    unreadable: () => '无法从这些文件中读取商品。导入程序的说明（英文）：',
    crashed: () => '检查意外停止：文件可能超出此设备的内存。请选择较小的导出文件。',
    noSample: () => '无法获取示例。请检查网络连接后重试。',
  },
};

export function failureOf(error: unknown): Failure {
  if (error instanceof MerchantError) return { code: error.code, subject: error.subject, detail: '' };
  if (error instanceof RangeError) return { code: 'crashed', subject: '', detail: '' }; // no memory for so large an array or text
  return { code: 'unreadable', subject: '', detail: error instanceof Error ? error.message : String(error) };
}

export function failureText(lang: Lang, { code, subject }: Failure): string {
  return WORDS[lang][code](subject);
}
