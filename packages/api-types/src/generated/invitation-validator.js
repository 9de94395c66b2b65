// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const validateInvitation = validate20;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func1 = require_ucs2length().default;
const pattern4 = /* @__PURE__ */ new RegExp("^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[A-Za-z0-9]*[^A-Za-z0-9])", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!formats0.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/email",
						schemaPath: "openapi#/components/schemas/UserInvitation/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/email",
					schemaPath: "openapi#/components/schemas/UserInvitation/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.password !== void 0) {
			let data1 = data.password;
			if (typeof data1 === "string") {
				if (func1(data1) < 8) {
					const err2 = {
						instancePath: instancePath + "/password",
						schemaPath: "openapi#/components/schemas/UserInvitation/properties/password/minLength",
						keyword: "minLength",
						params: { limit: 8 },
						message: "must NOT have fewer than 8 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/password",
						schemaPath: "openapi#/components/schemas/UserInvitation/properties/password/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[A-Za-z0-9]*[^A-Za-z0-9])" },
						message: "must match pattern \"^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[A-Za-z0-9]*[^A-Za-z0-9])\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/password",
					schemaPath: "openapi#/components/schemas/UserInvitation/properties/password/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "openapi#/components/schemas/UserInvitation/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"email": true,
		"password": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const fieldDescriptions = {
	email: "Address of the person to invite.",
	password: "At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character."
};
export { fieldDescriptions, validateInvitation };
