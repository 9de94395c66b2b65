export {
  describedNames,
  describedResponses,
  type ResponseValidator,
} from './generated/response-validators.js';
