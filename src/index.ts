/** Everything that is public. The tag is registered by importing `define.ts` instead. */
export { ShopAssistant } from './element/shop-assistant.ts';
export type { AddToCartDetail, AnswerDetail, CartChangeDetail, CatalogDetail, CheckoutDetail, ContactDetail, ErrorDetail, OrderLookupDetail, ProductClickDetail, RatingDetail, RemoveFromCartDetail, ResetDetail, SetQuantityDetail, ToggleDetail, ShopAssistantEventMap } from './element/events.ts';
export { AssistantClient } from './client/assistant-client.ts';
export type { AskOptions, ClientOptions, OrderLookup, Turn } from './client/assistant-client.ts';
export type { ChatCompletionStream, RequestOptions } from './client/chat-completions.ts';
export type { ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam, ChatCompletionRequest, ChatModel, CompletionUsage } from './client/openai-types.ts';
export type { OnProgress } from './client/shared-assistant.ts';
export { AssistantError, isAssistantError } from './protocol/errors.ts';
export type { AssistantErrorCode, ErrorDetails } from './protocol/errors.ts';
export type { DescriptionFailure, DescriptionOrigin, ProductDescription } from './protocol/description.ts';
export type { Answer, AnswerEvent, CardVariant, Cart, Lang, Outcome, ProductCard, Source } from './protocol/answer.ts';
export type { CatalogReport, Device, EmbedderReport, Hidden, LicenceReport, LoadPhase, ModelReport, OrderState } from './protocol/messages.ts';
